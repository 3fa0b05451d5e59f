import { randomUUID } from 'node:crypto';
import type { Answer, Entry, EntryBody, Named, QueuePlace, Wished } from '../../libs/protocol/index.js';
import { Wire, type Options } from './wire.js';

interface Opened {
  contactId: string;
  token: string;
  seq: number;
}
interface Resumed {
  contactId: string;
  seq: number;
  state: string;
  responsible: Named | null;
  entries: Entry[];
}
export interface Wish {
  language?: string;
  area?: string;
  previous?: string;
  id?: string;
}
type Body<K extends EntryBody['kind']> = Extract<EntryBody, { kind: K }>;

/** Somebody who reaches out through the chat. */
export class Person {
  contactId = '';
  token = '';
  /** The lines the page has, each once, in order; what came live and what came on resuming. */
  readonly lines: Entry[] = [];
  wire: Wire;

  constructor(
    private readonly url: string,
    private readonly options: Options = {},
  ) {
    this.wire = this.dial();
  }

  private dial(): Wire {
    const wire = new Wire(this.url, '/chat', this.options);
    wire.socket.on('entry', (entry: Entry) => this.take(entry));
    return wire;
  }

  private take(entry: Entry): void {
    if (entry.contactId === this.contactId || this.contactId === '') this.lines.push(entry);
  }

  async tries(wish: Wish & { text?: string } = {}): Promise<Answer<Opened>> {
    this.contactId = '';
    this.lines.length = 0;
    const answer = await this.wire.ask<Opened>('contact:open', wish);
    if (answer.ok) ({ contactId: this.contactId, token: this.token } = answer);
    return answer;
  }

  async opensChat(text?: string, wish: Wish = {}): Promise<this> {
    const answer = await this.tries({ ...wish, ...(text ? { text } : {}) });
    if (!answer.ok) throw new Error(`the chat did not open: ${answer.refused.code}`);
    await this.sees('question');
    return this;
  }

  async says(text: string, id: string = randomUUID()): Promise<number> {
    return (await this.wire.do<{ seq: number }>('message:send', { id, text })).seq;
  }

  async answers(question: string, option: string, id: string = randomUUID()): Promise<number> {
    return (await this.wire.do<{ seq: number }>('triage:answer', { id, question, option })).seq;
  }

  /** Says how they want to be met, and where they are. */
  wishes(wishes: object, belonging?: object): Promise<Wished> {
    return this.wire.do('wish:set', { wishes, ...(belonging ? { belonging } : {}) });
  }

  /** Goes on purpose. */
  leaves(): Promise<object> {
    return this.wire.do('contact:leave');
  }

  /** The page is gone: a closed tab, a dead battery. */
  vanishes(): void {
    this.wire.cut();
  }

  /** A page that remembers the token and the last line comes back. */
  async comesBack(after = this.lines.at(-1)?.seq ?? 0): Promise<Resumed> {
    this.wire.cut();
    this.wire = this.dial();
    const resumed = await this.wire.do<Resumed>('contact:resume', { token: this.token, after });
    this.contactId = resumed.contactId;
    const early = this.lines.splice(0).filter(({ seq }) => seq <= after);
    const live = this.wire.all<Entry>('entry');
    this.lines.push(...early, ...resumed.entries, ...live.filter(({ seq }) => seq > resumed.seq));
    return resumed;
  }

  /** Waits for a line of a kind (the newest such), and reads what it says. */
  async sees<K extends EntryBody['kind']>(
    kind: K,
    matching: (body: Body<K>) => boolean = () => true,
  ): Promise<Body<K>> {
    const entry = await this.wire.until(`the person to see ${kind}`, () =>
      this.lines.findLast((line) => line.body.kind === kind && matching(line.body as Body<K>)),
    );
    return entry.body as Body<K>;
  }

  hears(text: string): Promise<Body<'message'>> {
    return this.sees('message', (body) => body.text === text);
  }

  /** @param before who was responsible until then, when that matters */
  isToldThat(name: string, holds: 'desk' | 'worker', before?: string): Promise<Body<'responsible'>> {
    return this.sees(
      'responsible',
      (body) =>
        body.who.name === name &&
        body.holds === holds &&
        (before === undefined || body.before?.name === before),
    );
  }

  /** What has been said, both ways, as on the page. */
  get talk(): string[] {
    return this.lines.flatMap(({ body }) => (body.kind === 'message' ? [body.text] : []));
  }

  places(matching: (place: QueuePlace) => boolean = () => true): Promise<QueuePlace> {
    return this.wire.hears<QueuePlace>('queue', matching);
  }
}
