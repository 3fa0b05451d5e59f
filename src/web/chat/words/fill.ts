/** Marks where a name of unknown direction begins and ends, so that a Latin name does not turn an Arabic sentence around. */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';
const ARABIC = /[\u0600-\u06ff]/;

/** Puts values into a sentence: fill('Hej {name}', { name: 'Bo' }). */
export function fill(sentence: string, values: Record<string, string | number>): string {
  const wrap = ARABIC.test(sentence)
    ? (text: string) => ISOLATE + text + END_ISOLATE
    : (text: string) => text;
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) =>
    key in values ? wrap(String(values[key])) : whole,
  );
}
