import type { Book, ReadProtocol, ReadQuestion } from '../book.js';
import { optionsIn, questionsIn, type Condition } from '../language/condition.js';
import { UNKNOWN } from '../language/holds.js';
import { CHILD_QUESTION, FIRST_QUESTION } from '../next-question.js';

/** Faults that can be read off a protocol without trying any answer. */
export function shapeFaults(book: Book, protocol: ReadProtocol): string[] {
  return [
    ...childFaults(book, protocol),
    ...protocol.questions.flatMap((question) => questionFaults(book, question)),
    ...protocol.questions.flatMap(spokenFaults),
    ...orderFaults(protocol),
    ...conditionsOf(protocol).flatMap(([where, condition]) => nameFaults(book, where, condition)),
    ...protocol.rules.flatMap(({ id, example }) => exampleFaults(book, id, example)),
  ];
}

const conditionsOf = (protocol: ReadProtocol): [string, Condition][] => [
  ['begins', protocol.opens],
  ...protocol.questions.map(({ key, asks }): [string, Condition] => [`question ${key}`, asks]),
  ...protocol.rules.map((rule): [string, Condition] => [`rule ${rule.id}`, rule.holds]),
];

function childFaults(book: Book, { questions }: ReadProtocol): string[] {
  const child = questions.find(({ key }) => key === CHILD_QUESTION);
  return child ? [] : [`the question about children ("${CHILD_QUESTION}") is missing`];
}

function questionFaults(book: Book, question: ReadQuestion): string[] {
  const { key, options } = question;
  const faults: string[] = [];
  const keys = options.map((option) => option.key);
  if (new Set(keys).size < keys.length) faults.push(`question ${key}: an option stands there twice`);
  if (!isSame(book.questions.get(key), question))
    faults.push(`question ${key}: another protocol asks it in other words`);
  const risks = options.flatMap(({ risk }) => (risk === undefined ? [] : [risk]));
  if (risks.length === 0) return faults;
  if (!risks.includes(0) || new Set(risks).size < 2)
    faults.push(`question ${key}: risk begins at 0 and has more than one step`);
  if (risks.length < keys.filter((one) => one !== UNKNOWN).length)
    faults.push(`question ${key}: every option but "${UNKNOWN}" needs a risk`);
  if (!keys.includes(UNKNOWN))
    faults.push(`question ${key}: "I don't know" ("${UNKNOWN}") must be an answer`);
  if (options.some((option) => option.key === UNKNOWN && option.risk !== undefined))
    faults.push(`question ${key}: "${UNKNOWN}" has no risk of its own`);
  return faults;
}

const isSame = (a: ReadQuestion | undefined, b: ReadQuestion): boolean =>
  JSON.stringify([a?.text, a?.spoken, a?.options, a?.ask]) ===
  JSON.stringify([b.text, b.spoken, b.options, b.ask]);

/** What is spoken names the key of each answer, in their order. Whoever calls first hears 112 in it, and the 9 as the key of a yes. */
function spokenFaults({ key, spoken, options }: ReadQuestion): string[] {
  const isFirst = key === FIRST_QUESTION;
  const keys = options.map((_, i) => (isFirst && i === 0 ? '9' : String(i + 1))).join('');
  return Object.entries(spoken ?? {}).flatMap(([language, words]) => {
    const named = words.replace('112', '').replace(/\D/g, '');
    const faults =
      named === keys ? [] : [`question ${key}: in ${language} it speaks of the keys ${named}, not ${keys}`];
    return isFirst && !words.includes('112')
      ? [...faults, `question ${key}: in ${language} it must name 112`]
      : faults;
  });
}

/** A question waits for questions before it or in other protocols, never for itself: the asking comes to an end. */
function orderFaults({ questions }: ReadProtocol): string[] {
  const keys = questions.map(({ key }) => key);
  if (new Set(keys).size < keys.length) return ['a question stands there twice'];
  return questions.flatMap(({ key, asks }, at) =>
    questionsIn(asks)
      .filter((waited) => keys.indexOf(waited) >= at)
      .map((waited) => `question ${key} waits for "${waited}", which is not before it`),
  );
}

function nameFaults(book: Book, where: string, condition: Condition): string[] {
  const unknown = questionsIn(condition).filter((key) => !book.questions.has(key));
  const options = optionsIn(condition).filter(({ question, option }) => {
    const asked = book.questions.get(question);
    return asked && !asked.options.some(({ key }) => key === option);
  });
  return [
    ...unknown.map((key) => `${where}: nobody asks "${key}"`),
    ...options.map(({ question, option }) => `${where}: "${question}" has no option "${option}"`),
  ];
}

function exampleFaults(book: Book, id: string, example: Record<string, string>): string[] {
  return Object.entries(example)
    .filter(([key, option]) => !book.questions.get(key)?.options.some((one) => one.key === option))
    .map(([key, option]) => `rule ${id}: its example answers "${key}" with "${option}", which cannot be`);
}
