import { spans, words, type Found } from './context.js';
import type { Patterns, Reading, Span } from './match.js';
import { AGAIN, CURIOUS, FUTURE, LONG_PAST, PAST, RECOVERED, SCHOOL, TOPIC } from './rules/around.js';
import { SIGNS, type Signs } from './rules/signs.js';
import type { RiskKind, RulePattern } from './rule.js';
import { LEXICON, patterns } from './vocabulary.js';

interface Sign extends Span {
  owner: Signs;
}
/** Every row of words that weighs something, by the number of its first word. A row that stands in several lists weighs as the last says. */
const ROWS = new Map<number, Map<string, { row: readonly number[]; owner: Signs }>>();
for (const owner of SIGNS)
  for (const [first, rows] of LEXICON.atom(owner.words).rows)
    for (const row of rows) {
      const same = ROWS.get(first) ?? new Map<string, { row: readonly number[]; owner: Signs }>();
      same.set(row.join(' '), { row, owner });
      ROWS.set(first, same);
    }

/** What stands around speaks against it, each so much and once. */
const AROUND: [Patterns<null>, number][] = [
  [PAST, 1.7],
  [LONG_PAST, 1.7],
  [TOPIC, 1.7],
  [RECOVERED, 0.85],
  [CURIOUS, 0.85],
  [SCHOOL, 0.4],
  [FUTURE, 0.4],
].map(([written, weight]) => [patterns(written as string), weight as number]);
/** All but what says that it was long ago. */
const OTHER_AROUND = AROUND.slice(2);
/** What some rule read and something took away. */
const TAKEN_AWAY = 1.35;
/** Who asks or cheers is seldom in danger. */
const ASKING = 1;
const CHEERING = 0.4;
/** A word that speaks against says less than one that speaks for it. */
const AGAINST = 0.65;
/** A rule that reads something is trusted so much, and each that reads something so much more. */
const TRUST = 2.3;
const EACH = 0.3;
const MOST_RULES = 4;

/** Less weight than this, or fewer signs, are what any message may hold. */
const ENOUGH = 2.6;
const FEWEST = 1;
const SCALE = { id: 'signs-weighed', band: 'R1', any: '', withNot: true } as const;

/** All rows of words that stand in a text. */
function standing({ asked }: Reading): Sign[] {
  const found: Sign[] = [];
  asked.forEach((numbers, from) => {
    for (const number of numbers)
      for (const { row, owner } of ROWS.get(number)?.values() ?? [])
        if (row.every((one, i) => asked[from + i]?.has(one) ?? false))
          found.push({ from, to: from + row.length, owner });
  });
  return found;
}

/** Each place by the longest that is said there, and of these by the heaviest. */
function places(text: Reading): Sign[] {
  const all = standing(text).sort(
    (a, b) => b.to - b.from - (a.to - a.from) || Math.abs(b.owner.grade) - Math.abs(a.owner.grade),
  );
  const taken = new Set<number>();
  return all.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    for (let at = from; at < to; at += 1) taken.add(at);
    return true;
  });
}

/** Heavy enough to be a deed, a means or a wish, and not only a place or a turn. */
const DEED = 1.5;
const NOT = words('inte aldrig ingen inga varken utan förnekar');
/** May stand between a "not" and what it denies. */
const BETWEEN = words('att på om någon något några en ett alls ha bli blivit ta göra');

/** "Ska inte hoppa från nån bro": a deed right after a "not" that is no part of another sign says nothing. */
function isDenied({ words: all }: Reading, { from }: Sign, told: Set<number>): boolean {
  const before = BETWEEN.has(all[from - 1] ?? '') ? from - 2 : from - 1;
  return NOT.has(all[before] ?? '') && !told.has(before);
}

/** The signs of a text but the deeds that a "not" takes away. */
function undenied(text: Reading, found: Sign[]): Sign[] {
  const many = found.filter(({ from, to }) => to - from > 1);
  const told = new Set(many.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  return found.filter((sign) => sign.owner.grade < DEED || !isDenied(text, sign, told));
}

function heaviest(found: { owner: Signs }[]): RiskKind {
  const by = new Map<RiskKind, number>();
  for (const { owner } of found) if (owner.kind) by.set(owner.kind, (by.get(owner.kind) ?? 0) + owner.grade);
  return [...by].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'own-risk';
}

const grades = (signs: Sign[]): number => signs.reduce((sum, { owner }) => sum + owner.grade, 0);

/** How a text is written, as far as it is weighed. */
export interface Weighing {
  text: Reading;
  /** As it was written: a question mark is no word. */
  raw: string;
  /** How many readings of rules were denied, long ago or a topic. */
  takenAway: number;
}

/** What rules read and is here again was told of before as well; that says nothing against it. */
const AGAINS = patterns(AGAIN);

function against({ text, raw, takenAway }: Weighing, rules: number): number {
  const isAgain = rules > 0 && spans(text, AGAINS).length > 0;
  const around = (isAgain ? OTHER_AROUND : AROUND).filter(([one]) => spans(text, one).length > 0);
  return (
    around.reduce((sum, [, weight]) => sum + weight, 0) +
    (takenAway > 0 ? TAKEN_AWAY : 0) +
    (raw.includes('?') ? ASKING : 0) +
    (raw.includes('!') ? CHEERING : 0)
  );
}

const ruledFor = (rules: number): number => (rules === 0 ? 0 : TRUST + EACH * Math.min(rules, MOST_RULES));

/**
 * Many small signs are one: all the words of a text are weighed together, each by its grade, and what rules read with them.
 * @param rules how many rules read something that nothing took away.
 * @returns the signs that speak for danger, or null where all of it weighs too little.
 */
export function weighed(one: Weighing, rules: number): Found[] | null {
  const found = undenied(one.text, places(one.text));
  const signs = found.filter(({ owner }) => owner.grade > 0);
  const calm = found.filter(({ owner }) => owner.grade < 0);
  const sum = grades(signs) + AGAINST * grades(calm) + ruledFor(rules) - against(one, rules);
  if (sum < ENOUGH) return null;
  const rule: RulePattern = { ...SCALE, kind: heaviest(signs) };
  const told = signs.filter(({ owner }) => owner.grade >= 1);
  return told.length < FEWEST ? [] : told.map(({ from, to }) => ({ from, to, rule }));
}
