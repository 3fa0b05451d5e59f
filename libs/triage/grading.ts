import { Area, Need, type Band, type TriageTag } from '../protocol/index.js';
import { assess, notKnown, otherwise, type Assessment } from './assess.js';
import { rankOf, worse, worst } from './bands.js';
import type { Book, ReadRule } from './book.js';
import type { Answers } from './language/condition.js';
import { UNKNOWN } from './language/holds.js';

/** How a contact is graded, and what that rests on. */
export interface Grading {
  band: Band;
  /** The worst that was found so far, by answers, by words in a text, by a worker. Answers alone never go below it. */
  floor: Band | null;
  /** A worker has graded it: what is not answered yet no longer counts. */
  settled: boolean;
  answers: Answers;
  need: Need | null;
  area: Area | null;
  /** Names of the rules that held at some time, and other grounds. They stay. */
  reasons: string[];
}

export interface Graded {
  grading: Grading;
  assessment: Assessment;
}

const UNFINISHED: Band = 'R2';
const isOption = (book: Book, question: string, option: string): boolean =>
  Boolean(book.questions.get(question)?.options.some(({ key }) => key === option));

/**
 * What an answer does to the grading. What once was found stays found, whatever is answered later: only what was not
 * answered yet may turn out to be less than feared. Null: not an option of that question.
 */
export function answer(book: Book, before: Grading, question: string, option: string): Graded | null {
  if (!isOption(book, question, option)) return null;
  const answers = { ...before.answers, [question]: option };
  const assessment = assess(book, answers);
  const isNew = ({ id }: ReadRule): boolean => !before.reasons.includes(id);
  const counted = before.settled ? assessment.fired.filter(isNew) : assessment.fired;
  const unknown = before.settled ? null : notKnown(book, answers);
  const floor = joined(before.floor, raised(book, before), unknown, ...counted.map(({ band }): Band => band));
  const rest = before.settled ? null : assessment.complete ? otherwise(book, answers) : UNFINISHED;
  return {
    assessment,
    grading: {
      ...before,
      ...placed(before, assessment, question, option),
      answers,
      floor,
      band: joined(floor, rest) ?? before.band,
      reasons: worstFirst(book, [...before.reasons, ...assessment.fired.map(({ id }) => id)]),
    },
  };
}

/** It found a ground that was not there before, or one more thing that is not known. */
export const findsMore = (before: Grading, after: Grading): boolean =>
  after.reasons.some((reason) => !before.reasons.includes(reason)) || unknowns(after) > unknowns(before);

/** It found a ground with this tag that was not there before. */
export const findsTag = (before: Grading, { assessment }: Graded, tag: TriageTag): boolean =>
  assessment.fired.some(({ id, tags }) => tags.includes(tag) && !before.reasons.includes(id));

const unknowns = ({ answers }: Grading): number =>
  Object.values(answers).filter((option) => option === UNKNOWN).length;

/** A band that answers do not explain was set by something else: words in a text. However it was set, it stays. */
function raised(book: Book, { band, reasons }: Grading): Band | null {
  if (band === 'Rx') return null;
  const isOther = (reason: string): boolean => !book.rules.some(({ id }) => id === reason);
  return rankOf(band) < rankOf(UNFINISHED) || reasons.some(isOther) ? band : null;
}

/** Whoever reads one reads the one that decides. What is no rule of this book (words in a text) stands before them. */
function worstFirst(book: Book, reasons: readonly string[]): string[] {
  const ranks = new Map(book.rules.map(({ id, band }) => [id, rankOf(band)]));
  return [...new Set(reasons)].sort((a, b) => (ranks.get(a) ?? -1) - (ranks.get(b) ?? -1));
}

const joined = (...bands: (Band | null)[]): Band | null => worst(bands.filter((band) => band !== null));

/** Whom it is put to. What the person said goes before what a rule makes of it, unless they said nothing of the kind. */
function placed(
  before: Grading,
  { fired }: Assessment,
  question: string,
  option: string,
): Pick<Grading, 'need' | 'area'> {
  const need = question === 'need' ? (Need.safeParse(option).data ?? before.need) : before.need;
  const area = question === 'area' ? (Area.safeParse(option).data ?? before.area) : before.area;
  const [worstRule] = [...fired].sort((a, b) => rankOf(a.band) - rankOf(b.band));
  const found = worstRule?.needs[0];
  return { area, need: found && (need === null || need === 'other') ? found : need };
}

/** Something else than an answer raises it: words in a text. It stays raised, and that is the first that is read. */
export const raise = (before: Grading, band: Band, reasons: readonly string[]): Grading => ({
  ...before,
  floor: before.floor ? worse(before.floor, band) : band,
  band: worse(before.band, band),
  reasons: [...new Set([...reasons, ...before.reasons])],
});

/** A worker's word. What is answered or found after it may raise the contact again. */
export const regrade = (before: Grading, band: Band): Grading => ({
  ...before,
  band,
  floor: band,
  settled: true,
});

/** What a worker needs to move a contact from one band to another. Raising is free. */
export function regrading(from: Band, to: Band): 'nothing' | 'reason' | 'second-person' {
  if (rankOf(to) <= rankOf(from)) return 'nothing';
  return rankOf(from) <= 1 ? 'second-person' : 'reason';
}
