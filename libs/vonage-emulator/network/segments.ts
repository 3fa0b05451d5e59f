const gsm7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const gsm7Extended = new Set('\f^{}\\[~]|€');

export type Encoding = 'gsm7' | 'ucs2';

export function encodingOf(text: string): Encoding {
  return [...text].every((c) => gsm7.has(c) || gsm7Extended.has(c)) ? 'gsm7' : 'ucs2';
}

/** A long text as the network carries it: 160 septets alone or 153 a part; 70 or 67 when a sign is outside GSM-7. */
export function splitIntoParts(text: string): string[] {
  const encoding = encodingOf(text);
  const [alone, inParts] = encoding === 'gsm7' ? [160, 153] : [70, 67];
  const size = (c: string) => (encoding === 'gsm7' ? (gsm7Extended.has(c) ? 2 : 1) : c.length);
  const letters = [...text];
  if (letters.reduce((sum, c) => sum + size(c), 0) <= alone) return [text];
  const parts: string[] = [];
  let room = 0;
  for (const c of letters) {
    if (room < size(c)) {
      parts.push('');
      room = inParts;
    }
    parts[parts.length - 1] += c;
    room -= size(c);
  }
  return parts;
}
