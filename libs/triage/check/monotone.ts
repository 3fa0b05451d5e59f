import type { Band } from '../../protocol/index.js';
import { assess } from '../assess.js';
import { rankOf } from '../bands.js';
import { stakesOf, type Book, type ReadProtocol, type ReadQuestion } from '../book.js';
import { questionsIn, type Answers } from '../language/condition.js';
import { UNKNOWN } from '../language/holds.js';
import {
  combinations,
  deciding,
  everyAnswer,
  isAboutRisk,
  MOST_COMBINATIONS,
  questionsOf,
} from './domain.js';

/**
 * A worse answer never lowers the band, nor does an answer where there was none, nor "I don't know" where there was a
 * comfort: tried for every answer to every question in every combination with all others.
 *
 * Protocols whose bands hang on the same question are tried together, so nothing is judged without what outweighs it; all
 * other rules are the same before and after, and the worst band wins, so what holds for each group holds for the book.
 */
export function monotoneFaults(book: Book): string[] {
  return groupsOf(book).flatMap((group) => {
    const questions = questionsOf(book, group.flatMap(deciding));
    if (combinations(questions) > MOST_COMBINATIONS)
      return [`${namesOf(group)}: more than ${MOST_COMBINATIONS} combinations of answers; divide it`];
    return faultsOf(only(book, group), questions).map((fault) => `${namesOf(group)}: ${fault}`);
  });
}

const namesOf = (group: readonly ReadProtocol[]): string => group.map(({ id }) => id).join(', ');

/** The rules of these alone, with the questions of all. */
export const only = (book: Book, protocols: ReadProtocol[]): Book => ({
  ...book,
  protocols,
  rules: protocols.flatMap(({ rules }) => rules),
  stakes: stakesOf(protocols),
});

function groupsOf(book: Book): ReadProtocol[][] {
  const groups: { keys: Set<string>; members: ReadProtocol[] }[] = [];
  for (const protocol of book.protocols) {
    const keys = new Set(
      deciding(protocol)
        .flatMap(questionsIn)
        .filter((key) => isAboutRisk(book.questions.get(key)!)),
    );
    const near = groups.filter((group) => !group.keys.isDisjointFrom(keys));
    const joined = {
      keys: near.reduce((all, group) => all.union(group.keys), keys),
      members: [...near.flatMap(({ members }) => members), protocol],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !near.includes(group)), joined);
  }
  return groups.map(({ members }) => members);
}

function faultsOf(book: Book, questions: readonly ReadQuestion[]): string[] {
  const ranks = new Map<string, number>();
  const rank = (answers: Answers): number => {
    const key = questions.map((question) => answers[question.key] ?? '').join();
    const known = ranks.get(key) ?? rankFound(assess(book, answers).found);
    ranks.set(key, known);
    return known;
  };
  const faults = new Set<string>();
  const compare = (answers: Answers, { key }: ReadQuestion, worse: string): void => {
    if (rank({ ...answers, [key]: worse }) <= rank(answers)) return;
    faults.add(`question ${key}: "${worse}" lowers what "${answers[key] ?? 'no answer'}" found`);
  };
  for (const answers of everyAnswer(questions))
    for (const question of questions)
      for (const worse of worseThan(question, answers[question.key])) compare(answers, question, worse);
  return [...faults];
}

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
