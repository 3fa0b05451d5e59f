import type { Condition } from './condition.js';

const TOKEN = /\s*(>=|<|=|\(|\)|,|[a-z][a-z0-9-]*)/y;
const NAME = /^[a-z][a-z0-9-]*$/;
const RESERVED = new Set(['and', 'or', 'not', 'in', 'known', 'answered', 'always']);

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const source = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(source)?.[1];
    if (!token) throw new SyntaxError(`cannot read "${source.slice(from)}" in "${text}"`);
    tokens.push(token);
  }
  return tokens;
}

/** Reads a condition. `or` binds weakest, then `and`, then `not`. @throws SyntaxError that says where it stopped */
export function parse(text: string): Condition {
  const reader = new Reader(text, tokensOf(text));
  const condition = reader.any();
  reader.end();
  return condition;
}

class Reader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly tokens: string[],
  ) {}

  any(): Condition {
    return this.joined('or', 'any', () => this.all());
  }

  end(): void {
    if (this.at < this.tokens.length) this.stop('the end');
  }

  private all(): Condition {
    return this.joined('and', 'all', () => this.one());
  }

  private joined(word: string, is: 'all' | 'any', read: () => Condition): Condition {
    const parts = [read()];
    while (this.takes(word)) parts.push(read());
    return parts.length === 1 ? (parts[0] as Condition) : { is, of: parts };
  }

  private one(): Condition {
    if (this.takes('not')) return { is: 'not', of: this.one() };
    if (this.takes('always')) return { is: 'always' };
    if (this.takes('(')) {
      const inner = this.any();
      this.must(')');
      return inner;
    }
    for (const is of ['known', 'answered'] as const)
      if (this.takes(is)) return { is, question: this.bracketed(() => this.name()) };
    return this.comparison(this.name());
  }

  private comparison(question: string): Condition {
    if (this.takes('=')) return { is: 'one-of', question, options: [this.name()] };
    if (this.takes('<')) return { is: 'less', question, option: this.name() };
    if (this.takes('>=')) return { is: 'at-least', question, option: this.name() };
    this.must('in');
    return { is: 'one-of', question, options: this.bracketed(() => this.names()) };
  }

  private names(): string[] {
    const names = [this.name()];
    while (this.takes(',')) names.push(this.name());
    return names;
  }

  private bracketed<T>(read: () => T): T {
    this.must('(');
    const inner = read();
    this.must(')');
    return inner;
  }

  private name(): string {
    const token = this.tokens[this.at] ?? '';
    if (!NAME.test(token) || RESERVED.has(token)) this.stop('a name');
    this.at += 1;
    return token;
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private must(token: string): void {
    if (!this.takes(token)) this.stop(`"${token}"`);
  }

  private stop(wanted: string): never {
    throw new SyntaxError(`wanted ${wanted}, found "${this.tokens[this.at] ?? ''}" in "${this.text}"`);
  }
}
