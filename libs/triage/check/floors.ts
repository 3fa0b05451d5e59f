import type { Band } from '../../protocol/index.js';
import { foundBy } from '../assess.js';
import { rankOf } from '../bands.js';
import { isSo, type Book, type ReadProtocol } from '../book.js';
import { optionsIn, questionsIn } from '../language/condition.js';
import { parse } from '../language/parse.js';
import { everyAnswer } from './domain.js';

/**
 * What no protocol may undercut, ours or a pack's, as long as anybody asks it: other words, more questions, a worse band are
 * free, a lesser band is not. Stands by itself and not among the rules, so that whoever changes those meets it.
 */
const FLOORS: readonly (readonly [when: string, band: Band])[] = [
  ['danger = yes', 'R0'],
  ['danger = unknown', 'R1'],
  ['sign = asleep', 'R0'],
  ['sign = attack', 'R0'],
  ['sign = hurt', 'R0'],
  ['suicide >= plan and pressing = yes', 'R0'],
  ['suicide >= plan', 'R1'],
  ['suicide >= thoughts and pressing in (yes, unknown)', 'R1'],
  ['suicide >= thoughts or suicide = unknown', 'R2'],
  ['drowsy = yes', 'R0'],
  ['drowsy = unknown', 'R1'],
  ['substance = body', 'R0'],
  ['substance = much', 'R1'],
  ['substance = stopped', 'R2'],
  ['withdrawal in (yes, unknown)', 'R1'],
  ['safe in (no, unknown)', 'R1'],
  ['violence = grave and nearby = yes', 'R0'],
  ['violence = grave', 'R1'],
  ['violence = ongoing', 'R2'],
  ['nearby in (yes, unknown)', 'R1'],
  ['child = now', 'R1'],
  ['child >= worry and carer in (nobody, unknown)', 'R1'],
  ['child >= worry or child = unknown', 'R2'],
  ['tonight >= unsure and exposed in (yes, unknown)', 'R1'],
  ['tonight >= unsure', 'R2'],
  ['psychosis = acute', 'R1'],
  ['psychosis = some', 'R2'],
];

/** These look for danger to life or very high risk: whatever takes their place does so too, by whatever questions. */
const LOOK_FOR_DANGER = /^P[0-7]-/;

/** Any book a hub can use asks it; parts of one are tried without floors. */
const WHOLE = 'danger';

/** Tried with nothing else answered: what more is answered never lowers it, as `monotone.ts` has found by then. */
export function floorFaults(book: Book): string[] {
  if (!book.questions.has(WHOLE)) return [];
  return [
    ...FLOORS.flatMap(([when, band]) => faultsOf(book, when, band)),
    ...book.protocols.filter(isBlind).map(({ id }) => `${id} must find R0 or R1 somewhere`),
  ];
}

const isBlind = ({ id, rules }: ReadProtocol): boolean =>
  LOOK_FOR_DANGER.test(id) && !rules.some(({ band }) => rankOf(band) <= 1);

function faultsOf(book: Book, when: string, band: Band): string[] {
  const condition = parse(when);
  const questions = questionsIn(condition).map((key) => book.questions.get(key));
  const asked = questions.filter((question) => question !== undefined);
  if (asked.length < questions.length) return [];
  const missing = optionsIn(condition).filter(
    ({ question, option }) => !book.questions.get(question)?.options.some(({ key }) => key === option),
  );
  if (missing.length > 0)
    return missing.map(({ question, option }) => `question ${question}: "${option}" must be an answer`);
  const isUnder = [...everyAnswer(asked)]
    .filter((answers) => isSo(book, condition, answers))
    .some((answers) => rankOf(foundBy(book, answers) ?? 'R5') > rankOf(band));
  return isUnder ? [`"${when}" must be ${band} at least`] : [];
}
