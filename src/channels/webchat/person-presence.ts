import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { hold, move } from '../../contacts/ledger.js';
import { PERSON } from '../../contacts/log.js';
import { isGone, seen } from '../../contacts/presence.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';

const RENEW_MS = 20_000;
const LOOK_MS = 5000;
/** Pages that go at once (a network breaks, thousands of them) are written down at once, not one by one. */
const GONE_MS = 250;

/**
 * Who is still on the page. A page that has been gone for minutes while nobody had answered has not ended the contact:
 * it becomes work to get back to, in the same place and with the same owner.
 */
@Injectable()
export class PersonPresence implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly here = new Map<string, number>();
  private gone: string[] = [];
  private timers: NodeJS.Timeout[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  onApplicationBootstrap(): void {
    this.timers = [
      setInterval(() => void this.seen([...this.here.keys()]), RENEW_MS),
      setInterval(() => void this.seen(this.gone.splice(0)), GONE_MS),
      setInterval(() => void this.findGone().catch(() => undefined), LOOK_MS),
    ];
  }

  onApplicationShutdown(): void {
    this.timers.forEach((timer) => clearInterval(timer));
  }

  /** One more page shows this contact. @returns what to call when it goes. */
  arrive(contactId: string): () => void {
    this.here.set(contactId, (this.here.get(contactId) ?? 0) + 1);
    return () => {
      const left = (this.here.get(contactId) ?? 1) - 1;
      if (left > 0) this.here.set(contactId, left);
      else {
        this.here.delete(contactId);
        this.gone.push(contactId);
      }
    };
  }

  /** The person said they leave, or has been gone too long: looked at again under the lock, they may have come back. */
  leave(contactId: string, goneSeconds = 0): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await hold(tx, contactId);
      if (goneSeconds > 0 && !(await isGone(tx, contactId, goneSeconds))) return;
      if (held.state === 'waiting')
        await move(tx, held, 'leave', [{ actor: PERSON, body: { kind: 'left' } }]);
    });
  }

  /** The person is back. */
  comeBack(contactId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await hold(tx, contactId);
      if (held.state === 'callback' || held.state === 'later')
        await move(tx, held, 'return', [{ actor: PERSON, body: { kind: 'returned' } }]);
    });
  }

  private async seen(contactIds: string[]): Promise<void> {
    if (contactIds.length === 0) return;
    await seen(this.db, contactIds).catch(() => undefined);
  }

  private async findGone(): Promise<void> {
    const gone = await this.db.rows<{ id: string }>(
      `select id from contact where state = 'waiting' and channel = 'webchat'
         and coalesce(seen_at, arrived_at) < clock_timestamp() - make_interval(secs => $1) limit 200`,
      [this.config.HUB_PERSON_GONE_SECONDS],
    );
    for (const { id } of gone)
      if (!this.here.has(id)) await this.leave(id, this.config.HUB_PERSON_GONE_SECONDS);
  }
}
