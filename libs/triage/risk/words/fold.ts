/**
 * Letters as they are compared: small, without marks (å ä ö are a a o, so that a phone without them reads the same), no
 * letter twice. Words that would become another word by losing a letter keep it.
 */
const KEPT_DOUBLE = /^(?:dorr|radd|hann$|att$|full|hatt|matt|natt|forr$|vagg|vakk|tall|syrr)/;
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
const OTHER_LETTERS: Record<string, string> = { ø: 'o', æ: 'a', ß: 's', ł: 'l', ı: 'i', đ: 'd' };

/** Arabic script is written with and without vowel signs, and its alefs and yas are mixed up on every keyboard. */
const arabic = (word: string): string =>
  word
    .replace(/[\u0640\u200C\u200D]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىیې]/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/ة/gu, 'ه');

const withoutLeet = (word: string): string =>
  /^\p{L}/u.test(word) && /[0134579@$]/.test(word)
    ? word.replace(/[013457@$]/g, (sign) => LEET[sign] ?? sign)
    : word;

function foldOnce(word: string): string {
  const bare = arabic(word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/['’`´*_]/gu, '')
    .replace(/[øæßłıđ]/gu, (letter) => OTHER_LETTERS[letter] ?? letter);
  const plain = withoutLeet(bare);
  const calm = plain.replace(/(\p{L})\1{2,}/gu, '$1');
  return KEPT_DOUBLE.test(calm) ? calm : calm.replace(/(\p{L})\1/gu, '$1');
}

/** The rules ask for the same words again and again while they are compiled; what people write is not kept without bound. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

export function fold(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = foldOnce(word);
  if (known.size < MOST_KNOWN) known.set(word, folded);
  return folded;
}
