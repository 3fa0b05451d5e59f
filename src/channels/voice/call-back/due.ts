import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { hold } from '../../../contacts/ledger.js';
import { bringBack } from '../../../contacts/put-off.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { News } from '../../../platform/news/news.js';
import { Refused } from '../../../platform/refused.js';
import { CAN_TAKE_CALLS } from '../../../routing/can-take-calls.js';
import { CallBacks } from './call-backs.js';
import { CallUp } from './call-up.js';
import { policyNow } from './policy.js';

const DUE = `
  select c.id as "contactId" from contact c left join call_back b on b.contact_id = c.id and b.ended_at is null
  where c.state = 'later' and coalesce(b.due_at <= clock_timestamp(), true) or c.state = 'later' and c.band = 'R0' limit 50`;

/**
 * Its time has come, and whoever answers for it is at work with a free telephone or a console that takes calls: it rings there. With
 * neither it rings as soon as there is one. Once for each due time, and again after a while when nothing came of it. Who did not ask
 * to be called is called by nobody but a worker of their own accord.
 */
const TO_RING = `
  select b.contact_id as "contactId", r.worker_id as "workerId"
  from call_back b join contact c on c.id = b.contact_id and c.state = 'answered'
  join responsibility r on r.contact_id = c.id and r.until is null and r.kind = 'worker'
  join presence p on p.worker_id = r.worker_id and p.lease_until > clock_timestamp()
  where b.ended_at is null and b.asked <> 'nobody' and b.due_at <= clock_timestamp()
    and (b.rung_at is null or b.rung_at < b.due_at or b.rung_at < clock_timestamp() - make_interval(mins => $1))
    and r.worker_id in (${CAN_TAKE_CALLS})
    and not exists (select from voice_leg l where l.state <> 'ended' and (l.contact_id = c.id or l.worker_id = r.worker_id))
  order by c.rank, b.due_at limit 20`;

/** They talk, whoever called whom; or it is closed with a plan that says what comes next. */
const OVER = `
  select b.contact_id as "contactId", c.state = 'closed' as "isClosed" from call_back b join contact c on c.id = b.contact_id
  where b.ended_at is null and (c.state = 'closed' or exists (
    select from voice_leg l where l.contact_id = c.id and l.kind = 'caller' and l.stage = 'room' and l.state = 'answered')) limit 50`;

/** Contacts change all the time, and hardly ever because of a call-back: one look sees to all that changed meanwhile. */
const MOMENT_MS = 200;

/** What is done to a call-back when its time has come. */
@Injectable()
export class CallBackWork {
  constructor(
    readonly callBacks: CallBacks,
    readonly callUp: CallUp,
  ) {}
}

/** What the clock does to call-backs. Safe to run at any time and by several hubs at once: each step looks again, locked. */
@Injectable()
export class DueCallBacks implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(DueCallBacks.name);
  private timer: NodeJS.Timeout | undefined;
  private nextAt = Infinity;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;
  private readonly unsubscribe: (() => void)[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly news: News,
    private readonly work: CallBackWork,
  ) {}

  onApplicationBootstrap(): void {
    this.unsubscribe.push(this.news.on('contact', () => this.soon(MOMENT_MS)));
    this.soon(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.unsubscribe.forEach((off) => off());
    await this.running;
  }

  /** At that time or earlier. */
  private soon(afterMs: number): void {
    const at = performance.now() + afterMs;
    if (this.isStopped || at >= this.nextAt) return;
    clearTimeout(this.timer);
    this.nextAt = at;
    this.timer = setTimeout(() => this.look(), afterMs);
  }

  private look(): void {
    this.nextAt = Infinity;
    this.running = this.running
      .then(() => this.run())
      .catch((failure: Error) =>
        this.log.warn({ name: failure.name }, 'a look at call-backs failed, the next does it'),
      )
      .then(() => this.soon(this.config.HUB_SWEEP_SECONDS * 1000));
  }

  async run(): Promise<void> {
    for (const { contactId } of await this.db.rows<{ contactId: string }>(DUE))
      await this.db.transaction((tx) => bringBack(tx, contactId));
    for (const { contactId, isClosed } of await this.db.rows<{ contactId: string; isClosed: boolean }>(OVER))
      await this.db.transaction(async (tx) => {
        await hold(tx, contactId);
        await this.work.callBacks.end(tx, contactId, isClosed ? 'closed' : 'reached');
      });
    const { policy } = await policyNow(this.db);
    const toRing = await this.db.rows<{ contactId: string; workerId: string }>(TO_RING, [
      policy.remindMinutes,
    ]);
    for (const { contactId, workerId } of toRing) await this.ring(contactId, workerId);
  }

  private async ring(contactId: string, workerId: string): Promise<void> {
    try {
      await this.work.callUp.run(contactId, workerId);
    } catch (failure) {
      // they see why in their console; it is not asked anew every second
      if (!(failure instanceof Refused)) throw failure;
      await this.db.rows(
        `update call_back set rung_at = clock_timestamp() where contact_id = $1 and ended_at is null`,
        [contactId],
      );
    }
  }
}
