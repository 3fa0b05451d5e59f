import type { Band, TriageProtocol, TriageQuestion, TriageRule } from '../protocol/index.js';
import { rankOf } from './bands.js';
import { questionsIn, type Answers, type Condition } from './language/condition.js';
import { holds, type RiskOf } from './language/holds.js';
import { parse } from './language/parse.js';

export interface ReadQuestion extends TriageQuestion {
  asks: Condition;
}
export interface ReadRule extends TriageRule {
  holds: Condition;
  protocol: string;
}
export interface ReadProtocol extends TriageProtocol {
  opens: Condition;
  questions: ReadQuestion[];
  rules: ReadRule[];
}

/** The protocols in force, read once: every condition parsed, every question found by its key. */
export interface Book {
  protocols: ReadProtocol[];
  questions: ReadonlyMap<string, ReadQuestion>;
  rules: ReadRule[];
  /** The worst that an answer can lead to, on whatever way. None: the answer cannot change the band. */
  stakes: ReadonlyMap<string, Band>;
  riskOf: RiskOf;
}

/** `P1-suicid/2` */
export const nameOf = ({ id, version }: Pick<TriageProtocol, 'id' | 'version'>): string => `${id}/${version}`;

/** @throws SyntaxError for a condition that cannot be read */
export function readProtocol(protocol: TriageProtocol): ReadProtocol {
  return {
    ...protocol,
    opens: parse(protocol.begins),
    questions: protocol.questions.map((question) => ({ ...question, asks: parse(question.ask) })),
    rules: protocol.rules.map((rule) => ({ ...rule, holds: parse(rule.when), protocol: nameOf(protocol) })),
  };
}

/** Takes the protocols as they are; whether they may be used is for `check/` to say. */
export function openBook(all: readonly TriageProtocol[]): Book {
  const protocols = all.map(readProtocol);
  const questions = new Map<string, ReadQuestion>();
  // What several protocols want to know is one question: asked once, answered for all.
  for (const question of protocols.flatMap((protocol) => protocol.questions))
    if (!questions.has(question.key)) questions.set(question.key, question);
  const rules = protocols.flatMap((protocol) => protocol.rules);
  const risks = new Map(
    [...questions.values()].flatMap(({ key, options }) =>
      options.map((option) => [`${key} ${option.key}`, option.risk] as const),
    ),
  );
  const riskOf: RiskOf = (question, option) => risks.get(`${question} ${option}`);
  return { protocols, questions, rules, riskOf, stakes: stakesOf(protocols) };
}

export const isSo = (book: Book, condition: Condition, answers: Answers): boolean =>
  holds(condition, answers, book.riskOf);

/** Which rules an answer can bring about: directly, by what is asked because of it, by a protocol it begins. */
function rulesBehind(key: string, protocols: readonly ReadProtocol[], seen: Set<string>): ReadRule[] {
  if (seen.has(key)) return [];
  seen.add(key);
  return protocols.flatMap((protocol) => {
    if (questionsIn(protocol.opens).includes(key)) return protocol.rules;
    const direct = protocol.rules.filter((rule) => questionsIn(rule.holds).includes(key));
    const further = protocol.questions
      .filter(({ asks }) => questionsIn(asks).includes(key))
      .flatMap((question) => rulesBehind(question.key, protocols, seen));
    return [...direct, ...further];
  });
}

export function stakesOf(protocols: readonly ReadProtocol[]): Map<string, Band> {
  const keys = new Set(protocols.flatMap(({ questions }) => questions.map(({ key }) => key)));
  const stakes = new Map<string, Band>();
  for (const key of keys) {
    const [worst] = rulesBehind(key, protocols, new Set())
      .map(({ band }): Band => band)
      .sort((a, b) => rankOf(a) - rankOf(b));
    if (worst) stakes.set(key, worst);
  }
  return stakes;
}

/** The rules that hold. They hold whoever asked: a worker may put questions that no protocol had begun to put. */
export const firedBy = (book: Book, answers: Answers): ReadRule[] =>
  book.rules.filter((rule) => isSo(book, rule.holds, answers));
