import type { Band } from '../../protocol/index.js';
import { foundBy } from '../assess.js';
import { rankOf, worst } from '../bands.js';
import {
  firedBy,
  stakesOf,
  type Book,
  type ReadProtocol,
  type ReadQuestion,
  type ReadRule,
} from '../book.js';
import { questionsIn, type Answers, type Condition } from '../language/condition.js';
import { UNKNOWN } from '../language/holds.js';
import { combinations, everyAnswer, isAboutRisk, MOST_COMBINATIONS, questionsOf } from './domain.js';

/** One rule, or how a protocol begins: what is judged together only when it hangs on the same questions. */
interface Part {
  of: string;
  reads: Condition;
  rules: ReadRule[];
  opens: ReadProtocol[];
}

/**
 * A worse answer never lowers the band, nor does an answer where there was none, nor "I don't know" where there was a
 * comfort: tried for every answer to every question in every combination with all others.
 *
 * Rules that hang on the same question are tried together, so nothing is judged without what outweighs it; all other rules
 * are the same before and after, and the worst band wins, so what holds for each group holds for the book.
 */
export function monotoneFaults(book: Book): string[] {
  return groupsOf(book).flatMap((group) => {
    const questions = questionsOf(
      book,
      group.map(({ reads }) => reads),
    );
    if (combinations(questions) > MOST_COMBINATIONS)
      return [`${namesOf(group)}: more than ${MOST_COMBINATIONS} combinations of answers; divide it`];
    return faultsOf(alone(book, group), questions).map((fault) => `${namesOf(group)}: ${fault}`);
  });
}

const namesOf = (group: readonly Part[]): string => [...new Set(group.map(({ of }) => of))].join(', ');

/** What not knowing weighs is the same in every group. */
const alone = (book: Book, group: readonly Part[]): Book => ({
  ...book,
  protocols: group.flatMap(({ opens }) => opens),
  rules: group.flatMap(({ rules }) => rules),
});

/** The rules of these alone, with the questions of all. */
export const only = (book: Book, protocols: ReadProtocol[]): Book => ({
  ...book,
  protocols,
  rules: protocols.flatMap(({ rules }) => rules),
  stakes: stakesOf(protocols),
});

const partsOf = (protocol: ReadProtocol): Part[] => [
  { of: protocol.id, reads: protocol.opens, rules: [], opens: [protocol] },
  ...protocol.rules.map((rule) => ({ of: protocol.id, reads: rule.holds, rules: [rule], opens: [] })),
];

function groupsOf(book: Book): Part[][] {
  const groups: { keys: Set<string>; members: Part[] }[] = [];
  for (const part of book.protocols.flatMap(partsOf)) {
    const keys = new Set(questionsIn(part.reads).filter((key) => isAboutRisk(book.questions.get(key)!)));
    const near = groups.filter((group) => !group.keys.isDisjointFrom(keys));
    const joined = {
      keys: near.reduce((all, group) => all.union(group.keys), keys),
      members: [...near.flatMap(({ members }) => members), part],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !near.includes(group)), joined);
  }
  return groups.map(({ members }) => members);
}

function faultsOf(book: Book, questions: readonly ReadQuestion[]): string[] {
  const ranks = new Map<string, number>();
  const rank = (answers: Answers): number => {
    const key = questions.map((question) => answers[question.key] ?? '').join();
    const known = ranks.get(key) ?? rankFound(foundBy(book, answers));
    ranks.set(key, known);
    return known;
  };
  const faults = new Set<string>();
  const compare = (answers: Answers, { key }: ReadQuestion, worse: string): void => {
    if (rank({ ...answers, [key]: worse }) <= rank(answers)) return;
    faults.add(`question ${key}: "${worse}" lowers what "${answers[key] ?? 'no answer'}" found`);
  };
  for (const answers of everyAnswer(questions)) {
    if (isPassedOver(book, answers)) faults.add(PASSED_OVER);
    for (const question of questions)
      for (const worse of worseThan(question, answers[question.key])) compare(answers, question, worse);
  }
  return [...faults];
}

/** What it is about decides what is asked, and whom it is put to; never what the same answers weigh. */
const ABOUT = 'need';
const SUBSTANCE = 'addiction';
const PASSED_OVER = `question ${ABOUT}: "${SUBSTANCE}" lowers what the same answers found of another kind`;

/** A rule finds R2 or worse of these answers, and would not had they named alcohol or drugs instead. */
function isPassedOver(book: Book, answers: Answers): boolean {
  if (answers[ABOUT] === undefined || answers[ABOUT] === SUBSTANCE) return false;
  const band = byRules(book, answers);
  if (band > 2) return false;
  return byRules(book, { ...answers, [ABOUT]: SUBSTANCE }) > band;
}

const byRules = (book: Book, answers: Answers): number =>
  rankFound(worst(firedBy(book, answers).map(({ band }): Band => band)));

/** Nothing found yet is less than anything found. */
const rankFound = (band: Band | null): number => (band === null ? 9 : rankOf(band));

/** The options that say more than this one does. Of kinds (no risk) none says more than another, but each more than nothing. */
function worseThan({ options }: ReadQuestion, given: string | undefined): string[] {
  if (given === undefined) return options.map(({ key }) => key);
  const risk = options.find(({ key }) => key === given)?.risk;
  if (risk === undefined) return [];
  return options.filter((option) => isWorse(option, risk)).map(({ key }) => key);
}

const isWorse = (option: { key: string; risk?: number | undefined }, risk: number): boolean =>
  option.risk === undefined ? option.key === UNKNOWN && risk === 0 : option.risk > risk;
