import type { Atom, Lexicon } from './lexicon.js';

/**
 * Patterns are written as Swedish with a few signs, apart by `;`, and read over the canonical words of a text:
 *   a/b    one of these         a+b    these two, as one alternative     a?    or nothing
 *   pre*   begins so            *suf   ends so          *in*  has it     _     any one word
 *   ..     up to three words of the same clause      ...   up to eight, over commas     ....  up to twenty, anywhere
 *   >a/b   the clause ends here, or goes on with one of these
 *   #      a number of two or three figures      #year #teen #adult   a year, an age of a child, of an adult
 *   ^      the clause begins    $      the clause ends      @name   a set of words
 *   A & B  both in one sentence, in any order           A && B   both, in any order, also across sentences
 */
export interface Words {
  kind: 'words' | 'follow';
  atom: Atom;
  optional: boolean;
  /** `$` is one of the alternatives: the clause may as well end here. */
  orEnd: boolean;
}
export interface Gap {
  kind: 'gap';
  most: number;
  /** The mark it may not cross: `,` means neither commas nor full stops. */
  within: ',' | '.' | '';
}
export type Element = Words | Gap | { kind: 'begin' } | { kind: 'end' };
export type Pattern = Element[];

const GAPS: Record<string, Gap> = {
  '..': { kind: 'gap', most: 3, within: ',' },
  '...': { kind: 'gap', most: 8, within: '.' },
  '....': { kind: 'gap', most: 20, within: '' },
};
const BETWEEN: Record<string, Gap> = {
  '&': { kind: 'gap', most: 12, within: '.' },
  '&&': { kind: 'gap', most: 24, within: '' },
};

function element(raw: string, lexicon: Lexicon): Element {
  const gap = GAPS[raw];
  if (gap) return gap;
  if (raw === '^') return { kind: 'begin' };
  if (raw === '$') return { kind: 'end' };
  const follow = raw.startsWith('>');
  const optional = raw.endsWith('?');
  const ways = raw.slice(follow ? 1 : 0, optional ? -1 : undefined).split('/');
  const atom = lexicon.atom(ways.filter((one) => one !== '$').join('/'));
  return { kind: follow ? 'follow' : 'words', atom, optional, orEnd: ways.includes('$') };
}

const orders = <T>(all: T[]): T[][] =>
  all.length < 2 ? [all] : all.flatMap((one, i) => orders(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));

function compileOne(pattern: string, lexicon: Lexicon): Pattern[] {
  const between = BETWEEN[pattern.includes(' && ') ? '&&' : '&'] as Gap;
  const parts = pattern.split(/ &&? /u).map((part) =>
    part
      .trim()
      .split(/\s+/u)
      .map((one) => element(one, lexicon)),
  );
  return orders(parts).map((order) => order.flatMap((part, i) => (i === 0 ? part : [between, ...part])));
}

export const compile = (patterns: string, lexicon: Lexicon): Pattern[] =>
  patterns
    .split(';')
    .filter((one) => one.trim())
    .flatMap((one) => compileOne(one.trim(), lexicon));
