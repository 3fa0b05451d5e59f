/** The characters of GSM 03.38 that take one septet, and those behind its escape that take two. */
const ONE_SEPTET = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const TWO_SEPTETS = new Set('\f^{}\\[~]|€');

export interface SmsParts {
  encoding: 'gsm7' | 'ucs2';
  /** How many texts the phone network sends, and so how many the hub pays for. */
  parts: number;
  /** Room left in the last part, in the encoding's own units. */
  left: number;
}

/** Septets this text takes, or null when a character has no place in GSM-7 and the whole text becomes UCS-2. */
function septets(text: string): number | null {
  let total = 0;
  for (const char of text) {
    if (ONE_SEPTET.has(char)) total += 1;
    else if (TWO_SEPTETS.has(char)) total += 2;
    else return null;
  }
  return total;
}

/** Units per part, so that neither an escape pair nor an emoji is torn between two parts. */
function split(widths: number[], room: number): { parts: number; left: number } {
  let parts = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > room) {
      parts += 1;
      used = 0;
    }
    used += width;
  }
  return { parts, left: room - used };
}

export function smsParts(text: string): SmsParts {
  const gsm = septets(text);
  const encoding = gsm === null ? 'ucs2' : 'gsm7';
  const [alone, joined] = encoding === 'gsm7' ? [160, 153] : [70, 67];
  const total = gsm ?? text.length;
  if (total <= alone) return { encoding, parts: text === '' ? 0 : 1, left: alone - total };
  const widths = [...text].map((char) =>
    encoding === 'gsm7' && TWO_SEPTETS.has(char) ? 2 : unitsOf(char, encoding),
  );
  return { encoding, ...split(widths, joined) };
}

const unitsOf = (char: string, encoding: SmsParts['encoding']): number =>
  encoding === 'gsm7' ? 1 : char.length;
