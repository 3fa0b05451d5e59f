import { isDenied, isLongAgo, sentenceAt, type Found } from './context.js';
import { languageOf } from './language.js';
import { isMark, Patterns, reading, type Reading, type Span } from './match.js';
import type { RiskKind, RulePattern } from './rule.js';
import { BEREAVEMENT, JUST_NOW } from './rules/around.js';
import { EVERYDAY, OF_LIVING, WEARY } from './rules/everyday.js';
import { EVERYDAY_MORE } from './rules/everyday-more.js';
import { RULES as WRITTEN } from './rules/index.js';
import { withoutOurs } from './own-texts.js';
import { subjectOf } from './subject.js';
import { isQuestion, isTopic } from './topic.js';
import { tokens, type Token } from './words/tokens.js';
import { weighed, type Weighing } from './weigh.js';
import { apart, compiled, LEXICON, patterns, saysNot } from './vocabulary.js';

export interface RiskWords {
  start: number;
  end: number;
  text: string;
}
export interface Risk {
  /** A human must look now. Never lowers, never closes, never answers. */
  raises: boolean;
  band: 'R0' | 'R1' | null;
  kind: RiskKind | null;
  /** The very words, where they stand in what was written. */
  words: RiskWords[];
  /** The rules that read them, for the log. */
  rules: string[];
  language: string;
}

interface Ready extends RulePattern {
  not: Patterns<null>;
}
const RULES = new Patterns<Ready>(
  WRITTEN.flatMap((rule) => {
    const not = patterns(rule.unless);
    return apart(rule.any).flatMap((any) => {
      const owner = { ...rule, not, withNot: saysNot(any) };
      return compiled(any).map((pattern) => ({ pattern, owner }));
    });
  }),
);
const HARMLESS = patterns(EVERYDAY + EVERYDAY_MORE);
const WEARINESS = patterns(WEARY);
const LIVING = patterns(OF_LIVING);
const MOURNED = patterns(BEREAVEMENT);
const NOW = patterns(JUST_NOW);

/** The same text with these stretches made unreadable; what is left stays where it was. */
function without(text: Reading, harmless: Span[]): Reading {
  const left = [...text.words];
  for (const { from, to } of harmless)
    for (let at = from; at < to; at += 1) if (!isMark(left[at])) left[at] = '~';
  return harmless.length > 0 ? reading(left, LEXICON) : text;
}

/** Where somebody only has no strength or wish for a task. */
function weary(text: Reading): Span[] {
  const found = WEARINESS.find(text);
  if (found.length === 0) return found;
  const living = LIVING.find(text);
  return found.filter((span) => !living.some((one) => one.from < span.to && span.from < one.to));
}

/** Each rule's matches, but those that something else in the same sentences speaks against. */
function found(text: Reading): Found[] {
  const against = new Map<Ready, Span[]>();
  return RULES.find(text).flatMap(({ from, to, owner }) => {
    const known = against.get(owner) ?? owner.not.find(text);
    against.set(owner, known);
    const [first, last] = [sentenceAt(text, from).from, sentenceAt(text, to - 1).to];
    const isAgainst = known.some((span) => span.from < last && span.to > first);
    return isAgainst ? [] : [{ from, to, rule: owner }];
  });
}

/** What takes the meaning away from a match, if anything does. */
function takenBy(text: Reading, one: Found): RiskKind | 'denied' | null {
  if (isDenied(text, one)) return 'denied';
  if (isTopic(text, one) || isQuestion(text, one)) return 'topic';
  return isLongAgo(text, one) ? 'past' : null;
}

/** Said of somebody else, the same words are worry for another. */
function kindOf(text: Reading, { rule, from, to }: Found): RiskKind {
  if (rule.kind !== 'own-risk') return rule.kind;
  const said = text.words.slice(sentenceAt(text, from).from, to);
  return subjectOf(said) === 'other' ? 'worry-for-another' : 'own-risk';
}

const ORDER: RiskKind[] = ['overdose', 'child-at-risk', 'violence', 'own-risk', 'worry-for-another'];
const weight = ({ band, kind }: { band: string; kind: RiskKind }): number =>
  (band === 'R0' ? 0 : ORDER.length) + ORDER.indexOf(kind);

/** The stretches of what was written, those that touch made one. */
function wordsOf(raw: string, written: Token[], spans: Span[]): RiskWords[] {
  const merged: { start: number; end: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const said = written.slice(from, to).filter(({ word }) => !isMark(word));
    const [start, end] = [said[0]?.start ?? 0, said.at(-1)?.end ?? 0];
    const last = merged.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => ({ start, end, text: raw.slice(start, end) }));
}

/** The small signs are Swedish words; their letters mean something else in other languages. */
const isSwedish = ({ raw }: Weighing): boolean => languageOf(raw) === 'sv';

/** What raises: what rules read, unless all that stands around it outweighs it; or else many small signs. */
function raisingOf(one: Weighing, ruled: Found[], mourns: boolean): Found[] {
  const rules = new Set(ruled.map(({ rule }) => rule.id)).size;
  if (rules === 0 && mourns) return [];
  const signs = weighed(one, rules);
  if (rules === 0) return signs && signs.length > 0 && isSwedish(one) ? signs : [];
  const isPlain = ruled.some(({ rule }) => rule.plain);
  return signs || isPlain || !isSwedish(one) ? ruled : [];
}

const NOTHING = { raises: false, band: null, words: [], rules: [] };

/** What a text is about that raises nothing, if it is told apart. */
function aboutWhat(judged: { taken: RiskKind | 'denied' | null }[], mourns: boolean): RiskKind | null {
  if (mourns) return 'bereavement';
  const about = judged.map(({ taken }) => taken).find((taken) => taken !== null && taken !== 'denied');
  return (about as RiskKind | undefined) ?? null;
}

/** Reads what a person wrote for words that call for a human at once. Pure; the same text gives the same answer. */
export function readRisk(text: string): Risk {
  const written = tokens(withoutOurs(text));
  const whole = reading(
    written.map(({ word }) => word),
    LEXICON,
  );
  const mourned = MOURNED.find(whole);
  const mourns = mourned.length > 0 && !NOW.stand(whole);
  const left = without(whole, [...HARMLESS.find(whole), ...weary(whole), ...(mourns ? mourned : [])]);
  const judged = found(left).map((one) => ({ one, taken: takenBy(left, one) }));
  const ruled = judged.filter(({ taken }) => taken === null).map(({ one }) => one);
  const raising = raisingOf(
    { text: left, raw: text, takenAway: judged.length - ruled.length },
    ruled,
    mourns,
  );
  const first = raising
    .map((one) => ({ band: one.rule.band, kind: kindOf(left, one) }))
    .sort((a, b) => weight(a) - weight(b))[0];
  const said = {
    /** Looked at only when asked for: most messages raise nothing, and nobody asks. */
    get language() {
      return languageOf(text);
    },
  };
  if (!first) return Object.assign(said, { ...NOTHING, kind: aboutWhat(judged, mourns) });
  const rules = [...new Set(raising.map(({ rule }) => rule.id))];
  return Object.assign(said, { raises: true, ...first, words: wordsOf(text, written, raising), rules });
}
