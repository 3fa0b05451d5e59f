import type { Atom, Lexicon } from './lexicon.js';
import type { Element, Gap, Pattern, Words } from './pattern.js';

/** A text as patterns read it: its words, and for each the numbers of all that ask for it. */
export interface Reading {
  words: string[];
  asked: readonly ReadonlySet<number>[];
  /** All numbers that occur anywhere: most patterns are put aside by a look at these. */
  all: ReadonlySet<number>;
}
/** From the first word to after the last. */
export interface Span {
  from: number;
  to: number;
}

export const isMark = (word: string | undefined): boolean => word === ',' || word === '.';

const NONE: ReadonlySet<number> = new Set();

export function reading(words: string[], lexicon: Lexicon): Reading {
  const all = new Set<number>();
  const asked = words.map((word) => {
    if (isMark(word) || word === '~') return NONE;
    const numbers = lexicon.of(word);
    for (const number of numbers) all.add(number);
    return numbers;
  });
  return { words, asked, all };
}

/** The words that may stand before a beginning, and leave it one. */
const OPENERS = new Set(['men', 'och', 'hej', 'sa']);
const begins = ({ words }: Reading, at: number): boolean =>
  at === 0 ||
  isMark(words[at - 1]) ||
  (OPENERS.has(words[at - 1] ?? '') && (at === 1 || isMark(words[at - 2])));
const ends = ({ words }: Reading, at: number): boolean => at >= words.length || isMark(words[at]);

/** Where a text may go on after a gap: at once, or after any of the words it may cross. */
function overGap({ words }: Reading, { most, within }: Gap, at: number): number[] {
  const places = [at];
  for (let over = at; over < Math.min(at + most, words.length); over += 1) {
    const word = words[over];
    if ((within && word === '.') || (within === ',' && word === ',')) break;
    places.push(over + 1);
  }
  return places;
}

/** After which words a place of a pattern can end when it begins here. */
function endsOf({ asked }: Reading, { rows }: Atom, at: number): number[] {
  const found: number[] = [];
  for (const number of asked[at] ?? NONE)
    for (const row of rows.get(number) ?? [])
      if (row.every((one, i) => asked[at + i]?.has(one) ?? false)) found.push(at + row.length);
  return found;
}

function afterWords(text: Reading, { kind, atom, optional, orEnd }: Words, at: number): number[] {
  const ways = endsOf(text, atom, at);
  if (kind === 'follow') return ways.length > 0 || ends(text, at) ? [at] : [];
  if (optional || (orEnd && ends(text, at))) ways.push(at);
  return ways;
}

/** Where the text may go on after one element of a pattern; nowhere, when it does not stand here. */
function places(text: Reading, one: Element, at: number): number[] {
  if (one.kind === 'gap') return overGap(text, one, at);
  if (one.kind === 'begin') return begins(text, at) ? [at] : [];
  if (one.kind === 'end') return ends(text, at) ? [at] : [];
  return afterWords(text, one, at);
}

/** @returns where the pattern ends when it is read from here; -1 when it cannot be. */
function read(text: Reading, pattern: Pattern, at: number, next = 0): number {
  const one = pattern[next];
  if (!one) return at;
  for (const place of places(text, one, at)) {
    const end = read(text, pattern, place, next + 1);
    if (end >= 0) return end;
  }
  return -1;
}

const isNeeded = (one: Element): one is Words => one.kind === 'words' && !one.optional && !one.orEnd;
function occurs({ all }: Reading, { rows }: Atom): boolean {
  if (rows.size < all.size) {
    for (const number of rows.keys()) if (all.has(number)) return true;
    return false;
  }
  for (const number of all) if (rows.has(number)) return true;
  return false;
}
/** A pattern can only stand where each of its words does. */
const isPossible = (text: Reading, pattern: Pattern): boolean =>
  pattern.every((one) => !isNeeded(one) || occurs(text, one.atom));

/** Everywhere a pattern stands. */
function find(text: Reading, pattern: Pattern): Span[] {
  const found: Span[] = [];
  if (!isPossible(text, pattern)) return found;
  for (let from = 0; from < text.words.length; from += 1) {
    const to = isMark(text.words[from]) ? -1 : read(text, pattern, from);
    if (to > from) found.push({ from, to });
  }
  return found;
}

/** Many patterns, each with whom it belongs to; looked for by the word that tells most of each. */
export class Patterns<Owner> {
  private readonly by = new Map<number, { pattern: Pattern; owner: Owner }[]>();
  private readonly rest: { pattern: Pattern; owner: Owner }[] = [];

  constructor(all: { pattern: Pattern; owner: Owner }[]) {
    for (const one of all) {
      const [key] = one.pattern.filter(isNeeded).sort((a, b) => a.atom.common - b.atom.common);
      if (!key) this.rest.push(one);
      for (const number of key?.atom.rows.keys() ?? []) {
        const same = this.by.get(number) ?? [];
        same.push(one);
        this.by.set(number, same);
      }
    }
  }

  private *likely({ all }: Reading): Generator<{ pattern: Pattern; owner: Owner }> {
    const seen = new Set<Pattern>();
    for (const number of all)
      for (const one of this.by.get(number) ?? [])
        if (!seen.has(one.pattern)) {
          seen.add(one.pattern);
          yield one;
        }
    yield* this.rest;
  }

  find(text: Reading): (Span & { owner: Owner })[] {
    const found: (Span & { owner: Owner })[] = [];
    for (const { pattern, owner } of this.likely(text))
      for (const { from, to } of find(text, pattern)) found.push({ from, to, owner });
    return found;
  }

  stand(text: Reading): boolean {
    for (const { pattern } of this.likely(text)) if (find(text, pattern).length > 0) return true;
    return false;
  }
}
