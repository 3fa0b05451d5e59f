import { fold } from './words/fold.js';
import { forms } from './words/forms.js';
import { bares } from './words/bare.js';
import { meant } from './words/spelling.js';

export type Sets = Record<string, string>;

/** One place of a pattern: any of some words, or of some rows of words. Made once, however many patterns ask for it. */
export interface Atom {
  id: number;
  /** Its rows of words, by the number of the first. */
  rows: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** How often it may be met: the more seldom, the more it tells. */
  common: number;
}

interface Row {
  numbers: number[];
  common: number;
}

const NUMBERS: Record<string, RegExp> = {
  _: /^/,
  // in figures, or in words: "tjugotvå"
  '#': /^(?:[1-9]\d{1,2}|(?:tjugo|tretio|fyrtio|femtio|sextio|sjutio|atio|nitio)(?:en|et|tva|tre|fyra|fem|sex|sju|ata|nio)?|elva|tolv|treton|fjorton|femton|sexton|sjuton|arton|niton|hundra)$/,
  '#year': /^(?:19|20)\d\d$/,
  '#teen': /^(?:[6-9]|1[0-7])$/,
  '#adult': /^(?:2[2-9]|[3-9]\d)$/,
};
/** Words that stand in most sentences: a pattern is looked for by another of its words, if it has one. */
const EVERYWHERE = new Set(
  `jag mig min mitt mina du dig det den de han hon hen honom henne är var har hade inte och att på i så kan kunde ska skulle vill ville
   med om till av för en ett nu när som men bara här där vi oss ni er man sig från under över efter hos vid eller då också mer
   mycket allt alla någon något ingen inget gör göra gå går ta tar tog få får fick bli blir blev se ser vara finns måste säger sa vet kommer
   hjälp snälla in ut upp ner idag imorgon ikväll inatt snart aldrig än igen hem hemma rädd dag dagen barn barnen son dotter mamma pappa`
    .split(/\s+/u)
    .map((word) => meant(fold(word))),
);
/** A row is as common as the most seldom of its words. */
const commonness = (row: string[]): number =>
  Math.min(...row.map((word) => (word === '_' || EVERYWHERE.has(meant(fold(word))) ? 1000 : 1)));

const lists = (raw: string): string[] => raw.trim().split(/[\s/]+/u);

/** Every word that some pattern asks for, numbered, and every place it may begin. */
export class Lexicon {
  private readonly numbers = new Map<string, number>();
  private readonly exact = new Map<string, number>();
  private readonly beginnings = new Map<string, number>();
  private readonly others: { number: number; is: (word: string) => boolean }[] = [];
  private readonly atoms = new Map<string, Atom>();
  private readonly spelt = new Map<string, Row[]>();
  private longest = 0;

  constructor(private readonly sets: Sets) {}

  /** @param raw alternatives, apart by `/`. */
  atom(raw: string): Atom {
    const known = this.atoms.get(raw);
    if (known) return known;
    const said = lists(raw).flatMap((one) => this.rows(one));
    const rows = new Map<number, number[][]>();
    for (const { numbers } of said) {
      const first = numbers[0] as number;
      const same = rows.get(first);
      if (same) same.push(numbers);
      else rows.set(first, [numbers]);
    }
    const atom = { id: this.atoms.size, rows, common: said.reduce((sum, { common }) => sum + common, 0) };
    this.atoms.set(raw, atom);
    return atom;
  }

  /** The numbers of all that ask for this word, or for what is left of it without what only strengthens or tells apart. */
  of(word: string): Set<number> {
    const found = this.asking(word);
    for (const bare of bares(word)) for (const number of this.asking(bare)) found.add(number);
    return found;
  }

  private asking(word: string): Set<number> {
    const found = new Set<number>();
    const exact = this.exact.get(word);
    if (exact !== undefined) found.add(exact);
    for (let length = 1; length <= Math.min(word.length, this.longest); length += 1) {
      const begins = this.beginnings.get(word.slice(0, length));
      if (begins !== undefined) found.add(begins);
    }
    for (const { number, is } of this.others) if (is(word)) found.add(number);
    return found;
  }

  /** Most alternatives, and above all the long sets, stand in many patterns: each is spelt out once. */
  private rows(one: string): Row[] {
    const known = this.spelt.get(one);
    if (known) return known;
    const rows = this.ways(one).map((words) => ({
      numbers: words.map((word) => this.numberOf(word)),
      common: commonness(words),
    }));
    this.spelt.set(one, rows);
    return rows;
  }

  /** "a", "a+b" or "@set", as all the rows of words it stands for. */
  private ways(raw: string): string[][] {
    return raw.split('+').reduce<string[][]>(
      (before, part) => {
        const set = part.startsWith('@') ? this.sets[part.slice(1)] : undefined;
        if (part.startsWith('@') && !set) throw new Error(`no set of words is called ${part}`);
        const ways = set ? lists(set).flatMap((one) => this.ways(one)) : forms(part).map((form) => [form]);
        return before.flatMap((row) => ways.map((way) => [...row, ...way]));
      },
      [[]],
    );
  }

  private numberOf(written: string): number {
    const [, open, letters = '', close] = /^(\*?)(.*?)(\*?)$/u.exec(written) ?? [];
    const folded = letters in NUMBERS ? letters : fold(letters);
    if (!folded) throw new Error(`an empty word in a pattern: ${written}`);
    const raw = open || close ? `${open}${folded}${close}` : meant(folded);
    const known = this.numbers.get(raw);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(raw, number);
    this.learn(raw, number);
    return number;
  }

  private learn(raw: string, number: number): void {
    const letters = raw.replaceAll('*', '');
    const figures = NUMBERS[raw];
    if (figures) this.others.push({ number, is: (word) => figures.test(word) });
    else if (/^\*.*\*$/.test(raw)) this.others.push({ number, is: (word) => word.includes(letters) });
    else if (raw.startsWith('*')) this.others.push({ number, is: (word) => word.endsWith(letters) });
    else if (raw.endsWith('*')) {
      this.beginnings.set(letters, number);
      this.longest = Math.max(this.longest, letters.length);
    } else this.exact.set(raw, number);
  }
}
