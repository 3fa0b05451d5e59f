import { spans, type Found } from './context.js';
import type { Reading, Span } from './match.js';
import { isMark, Patterns } from './match.js';
import {
  CURIOUS,
  FUTURE,
  LONG_PAST,
  PAST,
  RECOVERED,
  SCHOOL,
  SERVICE,
  SUPPOSED,
  TOPIC,
  BEREAVEMENT,
} from './rules/around.js';
import { SIGNS, type Signs } from './rules/signs.js';
import type { RiskKind, RulePattern } from './rule.js';
import { compiled, patterns } from './vocabulary.js';

const WEIGHTS = new Patterns<Signs>(
  SIGNS.flatMap((signs) => compiled(signs.words).map((pattern) => ({ pattern, owner: signs }))),
);
/** What stands around takes so much away, once each. */
const AROUND = [
  PAST,
  LONG_PAST,
  RECOVERED,
  TOPIC,
  SCHOOL,
  SERVICE,
  SUPPOSED,
  CURIOUS,
  FUTURE,
  BEREAVEMENT,
].map((one) => patterns(one));
const AWAY = 3;

/** Fewer signs than these, or less weight by the length of the text, are what any message may hold. */
const FEWEST = 4;
const SHORTEST = 12;
const ENOUGH = 0.6;
const SCALE = { id: 'signs-weighed', band: 'R1', any: '', withNot: true } as const;

/** Each place by the longest that is said there, and of these by the heaviest. */
function places(text: Reading): (Span & { owner: Signs })[] {
  const all = WEIGHTS.find(text).sort(
    (a, b) => b.to - b.from - (a.to - a.from) || Math.abs(b.owner.grade) - Math.abs(a.owner.grade),
  );
  const taken = new Set<number>();
  return all.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    for (let at = from; at < to; at += 1) taken.add(at);
    return true;
  });
}

function heaviest(found: { owner: Signs }[]): RiskKind {
  const by = new Map<RiskKind, number>();
  for (const { owner } of found) if (owner.kind) by.set(owner.kind, (by.get(owner.kind) ?? 0) + owner.grade);
  return [...by].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'own-risk';
}

/**
 * Many small signs are one: all the words of a text are weighed together, each by its grade. A longer text holds more words of
 * every sort, and must say more. What some rule read and something took away speaks against it.
 * @param takenAway how many readings of rules were denied, long ago or a topic.
 */
export function weighed(text: Reading, takenAway: number): Found[] {
  const found = places(text);
  const signs = found.filter(({ owner }) => owner.grade > 0);
  const told = signs.filter(({ owner }) => owner.grade > 1);
  if (signs.length < FEWEST || told.length === 0) return [];
  const length = text.words.filter((word) => !isMark(word)).length;
  const around = AROUND.filter((one) => spans(text, one).length > 0).length + (takenAway > 0 ? 1 : 0);
  const sum = found.reduce((all, { owner }) => all + owner.grade, 0) - around * AWAY;
  if (sum < ENOUGH * Math.sqrt(Math.max(length, SHORTEST))) return [];
  const rule: RulePattern = { ...SCALE, kind: heaviest(signs) };
  return told.map(({ from, to }) => ({ from, to, rule }));
}
