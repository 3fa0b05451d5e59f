import { assess } from '../assess.js';
import { firedBy, isSo, type Book, type ReadProtocol, type ReadQuestion } from '../book.js';
import { questionsIn, type Answers } from '../language/condition.js';
import { asking, deciding, everyAnswer, questionsOf } from './domain.js';

interface Met {
  questions: Set<string>;
  rules: Set<string>;
  /** A way through it ended, and no band came out. */
  endless: boolean;
}

/**
 * Walks every way the asking can go, from every way it can begin: a question nobody ever comes to and a rule nothing
 * ever fires are mistakes of whoever wrote them. On each way a band must come out at the end.
 */
export function reachFaults(book: Book, protocol: ReadProtocol): string[] {
  const met: Met = { questions: new Set(), rules: new Set(), endless: false };
  for (const known of waysToBegin(book, protocol, met)) walk(book, protocol, known, met);
  return [
    ...(met.endless ? ['a way through it ends without a band'] : []),
    ...protocol.questions
      .filter(({ key }) => !met.questions.has(key))
      .map(({ key }) => never('question', key)),
    ...protocol.rules.filter(({ id }) => !met.rules.has(id)).map(({ id }) => never('rule', id)),
  ];
}

const never = (kind: string, name: string): string => `${kind} ${name} is never reached`;

/** What is known when it begins. A protocol that begins by a question of its own was asked it elsewhere. */
function* waysToBegin(book: Book, protocol: ReadProtocol, met: Met): Generator<Answers> {
  const own = new Set(protocol.questions.map(({ key }) => key));
  const all = questionsOf(book, [...deciding(protocol), ...asking(protocol)]);
  const others = all.filter(({ key }) => !own.has(key));
  let hasBegun = false;
  for (const known of everyAnswer(others))
    if (isSo(book, protocol.opens, known)) {
      hasBegun = true;
      yield known;
    }
  if (hasBegun) return;
  const needed = new Set(questionsIn(protocol.opens));
  for (const known of everyAnswer(all.filter(({ key }) => !own.has(key) || needed.has(key))))
    if (isSo(book, protocol.opens, known)) {
      Object.keys(known).forEach((key) => met.questions.add(key));
      yield known;
    }
}

function walk(book: Book, protocol: ReadProtocol, answers: Answers, met: Met): void {
  for (const { id } of firedBy(book, answers)) met.rules.add(id);
  const next = protocol.questions.find((question) => isOpen(book, question, answers));
  if (!next) {
    if (assess(book, answers).found === null) met.endless = true;
    return;
  }
  met.questions.add(next.key);
  for (const { key } of next.options) walk(book, protocol, { ...answers, [next.key]: key }, met);
}

const isOpen = (book: Book, { key, asks }: ReadQuestion, answers: Answers): boolean =>
  answers[key] === undefined && isSo(book, asks, answers);
