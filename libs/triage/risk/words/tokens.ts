import { fold } from './fold.js';
import { nearest } from './near.js';
import { meant, oneWord } from './spelling.js';

export interface Token {
  /** The word as patterns know it; `,` and `.` part clauses and sentences. */
  word: string;
  start: number;
  end: number;
}

const EMOJI: Record<string, string> = {
  '💊': 'pilleremoji',
  '🔪': 'knivemoji',
  '🗡': 'knivemoji',
  '🔫': 'pistolemoji',
  '🩸': 'blodemoji',
  '⚰': 'dödemoji',
  '💀': 'skalleemoji',
  '😂': 'skrattemoji',
  '🤣': 'skrattemoji',
};
/** Keeps letters that were set apart in one piece; no space, and as long as what it stands for. */
const TIE = '\u2060';
const PIECES =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}@$'’`´]|\u200C|\u200D|\u2060)*|[.!?…\n؟]+|[,;:()"”«»–—،؛]+| -+ |\p{Extended_Pictographic}/gu;
const MOST_LETTERS = 6000;

/** "V I L L   D Ö": letters one by one are a word; more than one space between them parts the words. */
const tied = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}[ .-]{1,3}){3,}\p{L}(?![\p{L}\p{N}])/gu, (run) =>
    run.replace(/(?<=\p{L})[ .-](?=\p{L})/gu, TIE),
  );
/** "t-sprit", "5-åring": a hyphen parts no clause; "tv:n" is one word. */
const unhyphened = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])[-/](?=[\p{L}\p{N}])/gu, ' ')
    .replace(/(?<=\p{L}):(?=\p{Ll}{1,3}(?!\p{L}))/gu, TIE);

function tokensOf(piece: string, start: number): Token[] {
  const end = start + piece.length;
  const emoji = EMOJI[piece];
  if (emoji) return [{ word: fold(emoji), start, end }];
  if (!/[\p{L}\p{N}]/u.test(piece)) {
    if (/\p{Extended_Pictographic}/u.test(piece)) return [];
    return [{ word: /[.!?…\n؟]/u.test(piece) ? '.' : ',', start, end }];
  }
  // "12åring", "30alvedon": a number and what it counts
  const [, figures, counted] = /^(\d{1,4})(\p{L}{2,}.*)$/u.exec(piece) ?? [];
  if (figures && counted) {
    const middle = start + figures.length;
    return [{ word: figures, start, end: middle }, ...tokensOf(counted, middle)];
  }
  // both are folded to "a": "å" is "och", "ä" is "är"
  if (/^ä$/iu.test(piece)) return [{ word: meant('e'), start, end }];
  const folded = fold(piece.replaceAll(TIE, ''));
  return folded ? [{ word: meant(nearest(folded)), start, end }] : [];
}

/** Words beside which a bare "do" is English, and not "dö" from a phone without ö. */
const BESIDE_DO = new Set(
  'you we they not it what how to did can this that so the my something anything wanna gonna must should why would could please'.split(
    ' ',
  ),
);
const asEnglish = (tokens: Token[], text: string): Token[] =>
  tokens.map((token, i) =>
    token.word === 'do' &&
    /^do$/i.test(text.slice(token.start, token.end)) &&
    [tokens[i - 1], tokens[i + 1]].some((beside) => BESIDE_DO.has(beside?.word ?? ''))
      ? { ...token, word: 'doenglish' }
      : token,
  );

/** "ja" begins a sentence as often as it answers one: it is "jag" when a word follows at once. */
const asI = (tokens: Token[]): Token[] =>
  tokens.map((token, i) => {
    const next = tokens[i + 1];
    return token.word === 'ja' && next && !/^[,.]$/.test(next.word) ? { ...token, word: 'jag' } : token;
  });

function joined(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out.at(-1);
    const one = before && oneWord(before.word, token.word);
    if (before && one) out[out.length - 1] = { word: one, start: before.start, end: token.end };
    else out.push(token);
  }
  return out;
}

/** "Orkarinte", "villnte": a "not" that has grown fast to its verb. */
const GROWN =
  /^(orkar|vil|kan|palar|klarar|ska|vet|far|vagar|ar|har|vaknar|andas|svarar|finns|kommer|tanker|tors|gitter|star|mar|gar|blir)i?nte?$/u;
const loose = (word: string): string => word.replace(GROWN, '$1 inte');

/** Words that were written as one. */
const apart = ({ word, start, end }: Token): Token[] =>
  loose(word)
    .split(' ')
    .map((one) => ({ word: one, start, end }));

/** The words of a text, each with where it stands in it. A flood is read to a bound: it may not take the time of others. */
export function tokens(text: string): Token[] {
  const pieces = unhyphened(tied(text.slice(0, MOST_LETTERS))).matchAll(PIECES);
  const found = [...pieces].flatMap((piece) => tokensOf(piece[0], piece.index));
  return joined(asI(asEnglish(found, text))).flatMap(apart);
}
