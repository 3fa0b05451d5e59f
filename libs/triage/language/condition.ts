/**
 * When to ask a question, when a rule holds. Small and total: every condition is true or false of any answers whatever,
 * also of none. There is no loop, no number that can overflow and nothing that can fail, so all answers can be tried.
 *
 * Written as text: `suicide >= plan and not known(pressing)`, `need in (addiction, other)`, `always`.
 */
export type Condition =
  | { is: 'always' }
  | { is: 'known'; question: string }
  | { is: 'answered'; question: string }
  | { is: 'one-of'; question: string; options: string[] }
  /** By the risk of the options, not by their order: see `AnswerOption.risk`. */
  | { is: 'less' | 'at-least'; question: string; option: string }
  | { is: 'not'; of: Condition }
  | { is: 'all' | 'any'; of: Condition[] };

/** The option each question was answered with. A question that is not here was not answered. */
export type Answers = Readonly<Record<string, string>>;

/** The questions a condition looks at, each once. */
export function questionsIn(condition: Condition): string[] {
  switch (condition.is) {
    case 'always':
      return [];
    case 'not':
      return questionsIn(condition.of);
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(questionsIn))];
    default:
      return [condition.question];
  }
}

/** The options a condition names, with the question of each. */
export function optionsIn(condition: Condition): { question: string; option: string }[] {
  switch (condition.is) {
    case 'one-of':
      return condition.options.map((option) => ({ question: condition.question, option }));
    case 'less':
    case 'at-least':
      return [{ question: condition.question, option: condition.option }];
    case 'not':
      return optionsIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(optionsIn);
    default:
      return [];
  }
}
