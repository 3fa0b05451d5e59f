import { randomUUID } from 'node:crypto';
import type {
  Answer,
  ContactOpenedAtDesk,
  Entry,
  Note,
  OfferCard,
  OfferOutcome,
  Plan,
  PresenceStatus,
  Snapshot,
  WatchView,
} from '../../libs/protocol/index.js';
import { Wire } from './wire.js';

interface Signed {
  token: string;
  worker: { workerId: string; name: string };
}

/** A worker with a console. */
export class Worker {
  token = '';
  workerId = '';
  wire!: Wire;
  private readonly had = new Map<string, Entry>();

  constructor(
    private readonly url: string,
    readonly username: string,
  ) {}

  async signsIn(password = 'stafett'): Promise<this> {
    const { status, body } = await this.http('POST', '/api/session', { username: this.username, password });
    if (status !== 201) throw new Error(`${this.username} could not sign in: ${status}`);
    const { token, worker } = body as unknown as Signed;
    this.token = token;
    this.workerId = worker.workerId;
    return this;
  }

  /** Opens the console and waits until it can draw itself. */
  async sitsDown(options: { transports?: string[] } = {}): Promise<Snapshot> {
    this.wire?.cut();
    this.wire = new Wire(this.url, '/desk', { auth: { token: this.token }, ...options });
    this.wire.socket.on('entry', (entry: Entry) => this.take([entry]));
    return this.wire.hears<Snapshot>('snapshot');
  }

  async is(status: PresenceStatus): Promise<this> {
    await this.wire.do('presence:set', { status });
    return this;
  }

  /** Signs in, sits down and says they are free. */
  async isAvailable(): Promise<this> {
    if (!this.token) await this.signsIn();
    if (!this.wire?.socket.connected) await this.sitsDown();
    return this.is('available');
  }

  /** An offer of this contact that is open on their console. */
  seesOffer(contactId: string, matching: (card: OfferCard) => boolean = () => true): Promise<OfferCard> {
    return this.wire.until(`${this.username} to see an offer of the contact`, () =>
      this.offers().find((card) => card.contactId === contactId && matching(card)),
    );
  }

  /** What is on the console to be answered: what the snapshot showed and what came since, without what has ended. */
  offers(): OfferCard[] {
    const ended = new Set(this.wire.all<{ offerId: string }>('offer:ended').map(({ offerId }) => offerId));
    const shown = [...this.wire.all<Snapshot>('snapshot').flatMap(({ offers }) => offers)];
    return [...shown, ...this.wire.all<OfferCard>('offer:new')].filter(({ offerId }) => !ended.has(offerId));
  }

  seesOfferEnd(offerId: string): Promise<OfferOutcome> {
    return this.wire.until(
      `${this.username} to see the offer end`,
      () =>
        this.wire
          .all<{ offerId: string; outcome: OfferOutcome }>('offer:ended')
          .find((one) => one.offerId === offerId)?.outcome,
    );
  }

  accepts({ offerId }: { offerId: string }): Promise<{ contactId: string }> {
    return this.wire.do('offer:accept', { offerId });
  }

  declines({ offerId }: { offerId: string }, reason?: string): Promise<object> {
    return this.wire.do('offer:decline', { offerId, ...(reason ? { reason } : {}) });
  }

  /** Waits for the offer of a contact, takes it and reads on. */
  async answersFor(contactId: string): Promise<ContactOpenedAtDesk> {
    await this.accepts(await this.seesOffer(contactId));
    return this.follows(contactId);
  }

  async follows(contactId: string, after = 0): Promise<ContactOpenedAtDesk> {
    const opened = await this.wire.do<ContactOpenedAtDesk>('contact:follow', { contactId, after });
    this.take(opened.entries);
    return opened;
  }

  async says(contactId: string, text: string, id: string = randomUUID()): Promise<number> {
    return (await this.wire.do<{ seq: number }>('message:send', { contactId, id, text })).seq;
  }

  /** What came by itself and what was asked for overlap: a console keeps each line once. */
  private take(entries: Entry[]): void {
    for (const entry of entries)
      this.had.set(`${entry.contactId} ${String(entry.seq).padStart(6, '0')}`, entry);
  }

  /** Lines of the contacts they follow, as their console has them. */
  get lines(): Entry[] {
    return [...this.had.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }

  hears(text: string): Promise<Entry> {
    return this.reads(({ body }) => body.kind === 'message' && body.text === text);
  }

  /** Waits for a line of a contact they follow. */
  reads(matching: (entry: Entry) => boolean): Promise<Entry> {
    return this.wire.until(`${this.username} to read a line`, () => this.lines.find(matching));
  }

  wishes(contactId: string, wishes: object): Promise<object> {
    return this.wire.do('wish:set', { contactId, wishes });
  }

  acknowledges(contactId: string): Promise<{ seconds: number }> {
    return this.wire.do('contact:acknowledge', { contactId });
  }

  notes(contactId: string, text: string): Promise<Note> {
    return this.wire.do('note:add', { contactId, id: randomUUID(), text });
  }

  async handsOver(contactId: string, to: Worker, brief: string): Promise<string> {
    const body = { contactId, to: to.workerId, brief };
    return (await this.wire.do<{ offerId: string }>('handover:offer', body)).offerId;
  }

  ends(contactId: string): Promise<object> {
    return this.wire.do('contact:end', { contactId });
  }

  closes(contactId: string, plan: Plan, outcome = 'support-given'): Promise<object> {
    return this.wire.do('contact:close', { contactId, outcome, plan });
  }

  seesWatch(matching: (watch: WatchView) => boolean): Promise<WatchView> {
    return this.wire.hears<WatchView>('watch', matching);
  }

  tries(name: string, body?: unknown): Promise<Answer> {
    return this.wire.ask(name, body);
  }

  async http(method: string, path: string, body?: object): Promise<{ status: number; body: never }> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: (await response.json()) as never };
  }

  async gets<T>(path: string): Promise<T> {
    const { status, body } = await this.http('GET', path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    return body as T;
  }
}
