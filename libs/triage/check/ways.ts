import { isSo, type Book, type ReadProtocol } from '../book.js';
import { questionsIn, type Condition } from '../language/condition.js';
import { narrowed } from '../language/narrowed.js';

/** So many steps are tried for one protocol; ours take some thousands. What needs more is to be divided. */
export const MOST_STEPS = 100_000;

/** What is still open of what is looked for, after some answers: all ways that lead to the same go on as one. */
interface State {
  sought: Condition;
  opens: Condition;
  /** When the questions to come are asked. */
  asks: Readonly<Record<string, Condition>>;
  /** Own questions answered before it began. */
  given: readonly string[];
}

/** It cannot be tried to the end. */
export class TooManyWays extends Error {}

/**
 * Every way the asking of one protocol can go, from every way it can begin. Exact, and still not one by one: of the answers
 * given only what a condition may yet ask of them is kept.
 */
export class Ways {
  private steps = 0;
  private readonly own: ReadonlySet<string>;
  /** Questions of its own that it begins by, when none of another protocol begins it: those were asked elsewhere. */
  private readonly begunBy: ReadonlySet<string>;

  constructor(
    private readonly book: Book,
    private readonly protocol: ReadProtocol,
    private readonly most = MOST_STEPS,
  ) {
    this.own = new Set(protocol.questions.map(({ key }) => key));
    this.begunBy = new Set();
    if (this.begun({ is: 'always' }).length === 0)
      this.begunBy = new Set(questionsIn(protocol.opens).filter((key) => this.own.has(key)));
  }

  /** Some way has a moment at which this is so. @throws TooManyWays */
  meets(sought: Condition): boolean {
    return this.moments(sought).some((states) => states.some((state) => this.isMet(state)));
  }

  /** Some way comes to its end, and this is so then. @throws TooManyWays */
  endsWith(sought: Condition): boolean {
    return this.moments(sought)
      .slice(-1)
      .some((states) => states.some((state) => this.isMet(state)));
  }

  /** Some way comes to this question, or it was asked before. @throws TooManyWays */
  comesTo(key: string): boolean {
    const asks = this.protocol.questions.find((question) => question.key === key)?.asks ?? NEVER;
    const sought: Condition = { is: 'any', of: [asks, { is: 'answered', question: key }] };
    return this.moments(sought, key)
      .slice(-1)
      .some((states) => states.some((state) => this.isMet(state)));
  }

  private isMet({ sought }: State): boolean {
    return isSo(this.book, sought, {});
  }

  /** From its beginning, after each question (up to one), what is still open of what is sought. */
  private moments(sought: Condition, upTo?: string): State[][] {
    const matters = this.behind([sought]);
    let states = this.begun(sought);
    const moments = [states];
    for (const { key } of this.protocol.questions) {
      if (key === upTo) break;
      if (!matters.has(key)) continue;
      states = this.merged(states.flatMap((state) => this.asked(state, key)));
      moments.push(states);
    }
    return moments;
  }

  /** What may be known when it begins, as far as it matters. */
  private begun(sought: Condition): State[] {
    const { opens, questions } = this.protocol;
    const matters = this.behind([sought, opens]);
    const asks = Object.fromEntries(
      questions.filter(({ key }) => matters.has(key)).map((question) => [question.key, question.asks]),
    );
    let states: State[] = [{ sought, opens, asks, given: [] }];
    for (const key of matters)
      if (!this.own.has(key) || this.begunBy.has(key))
        states = this.merged(states.flatMap((state) => this.known(state, key)));
    return states.filter((state) => isSo(this.book, state.opens, {}));
  }

  /** These questions, and those that decide whether they are asked. */
  private behind(conditions: readonly Condition[]): Set<string> {
    const keys = new Set(conditions.flatMap(questionsIn));
    // A set that is walked also gives what is added to it meanwhile.
    for (const key of keys) {
      const asks = this.protocol.questions.find((question) => question.key === key)?.asks;
      if (asks) questionsIn(asks).forEach((further) => keys.add(further));
    }
    return keys;
  }

  private known(state: State, key: string): State[] {
    const answered = this.answered(state, key);
    return this.own.has(key)
      ? [state, ...answered.map((one) => ({ ...one, given: [...one.given, key] }))]
      : [this.settled(state, key, undefined), ...answered];
  }

  private asked(state: State, key: string): State[] {
    if (state.given.includes(key)) return [state];
    const isAsked = isSo(this.book, state.asks[key] ?? NEVER, {});
    return isAsked ? this.answered(state, key) : [this.settled(state, key, undefined)];
  }

  private answered(state: State, key: string): State[] {
    const options = this.book.questions.get(key)?.options ?? [];
    return options.map((option) => this.settled(state, key, option.key));
  }

  private settled({ sought, opens, asks, given }: State, key: string, option: string | undefined): State {
    this.steps += 1;
    if (this.steps > this.most) throw new TooManyWays();
    const left = (one: Condition): Condition => narrowed(one, key, option, this.book.riskOf);
    const coming = Object.entries(asks).filter(([question]) => question !== key);
    return {
      sought: left(sought),
      opens: left(opens),
      asks: Object.fromEntries(coming.map(([question, one]) => [question, left(one)])),
      given,
    };
  }

  private merged(states: State[]): State[] {
    return [...new Map(states.map((state) => [JSON.stringify(state), state])).values()];
  }
}

const NEVER: Condition = { is: 'not', of: { is: 'always' } };
