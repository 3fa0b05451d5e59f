import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database, type Tx } from '../platform/database/database.js';
import { News } from '../platform/news/news.js';

/** After a talk nobody is offered the next one before the plan is written; with another talk going on there is no pause. */
const BEGIN = `
  update presence p set status = 'wrap-up', status_since = clock_timestamp(), status_why = null,
    status_until = clock_timestamp() + make_interval(secs => $2)
  where p.worker_id = $1 and p.status = 'available' and not exists (
    select from responsibility r join contact c on c.id = r.contact_id
    where r.worker_id = $1 and r.until is null and r.kind = 'worker' and c.state = 'answered')
  returning p.worker_id as "workerId"`;
const FINISH = `
  update presence p set status = 'available', status_since = clock_timestamp(), status_until = null, status_why = null
  where p.worker_id = $1 and p.status = 'wrap-up' and not exists (
    select from responsibility r join contact c on c.id = r.contact_id
    where r.worker_id = $1 and r.until is null and r.kind = 'worker' and c.state = 'wrap-up')
  returning p.worker_id as "workerId"`;
const OVER = `
  update presence set status = 'available', status_since = clock_timestamp(), status_until = null, status_why = 'wrapped-up'
  where status = 'wrap-up' and status_until < clock_timestamp() returning worker_id as "workerId"`;
/** In a row: since the worker last became available, took an offer, or said no to one. */
const MISSED = `
  update presence p set status = 'paused', status_since = clock_timestamp(), status_why = 'missed-offers'
  where p.worker_id = $1 and p.status = 'available' and $2 <= (
    select count(*) from offer o where o.worker_id = $1 and o.outcome = 'expired' and o.step in ('own', 'duty', 'everyone', 'other-area', 'other-unit', 'standby')
      and o.settled_at > greatest(p.status_since, p.idle_since,
        (select max(d.settled_at) from offer d where d.worker_id = $1 and d.outcome = 'declined')))
  returning p.worker_id as "workerId"`;

type Turned = { workerId: string }[];

/** Turns of presence that nobody presses a button for: wrap-up begins and ends, and whoever misses offers is paused. */
@Injectable()
export class PresenceTurns implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(PresenceTurns.name);
  private timer: NodeJS.Timeout | undefined;
  private unsubscribe: (() => void) | undefined;
  private turning: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly news: News,
  ) {}

  onApplicationBootstrap(): void {
    this.unsubscribe = this.news.on('offer', ({ workerId, outcome }) => {
      if (outcome === 'expired') this.turn(MISSED, [workerId, this.config.HUB_MISSED_OFFERS]);
    });
    this.timer = setInterval(() => this.turn(OVER, []), this.config.HUB_SWEEP_SECONDS * 1000).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.unsubscribe?.();
    await this.turning;
  }

  /** In the transaction in which a talk ends. */
  async beginWrapUp(tx: Tx, workerId: string): Promise<void> {
    const turned = await tx.rows<Turned[number]>(BEGIN, [workerId, this.config.HUB_WRAP_UP_SECONDS]);
    tx.announce(...told(turned));
  }

  /** In the transaction in which a contact is closed. */
  async finishWrapUp(tx: Tx, workerId: string): Promise<void> {
    tx.announce(...told(await tx.rows<Turned[number]>(FINISH, [workerId])));
  }

  private turn(statement: string, values: unknown[]): void {
    this.turning = this.db.rows<Turned[number]>(statement, values).then(
      (turned) => this.news.publish(told(turned)),
      (failure: Error & { code?: string }) =>
        this.log.warn({ name: failure.name, code: failure.code }, 'presence was not turned, trying again'),
    );
  }
}

const told = (turned: Turned) => turned.map(({ workerId }) => ({ kind: 'presence' as const, workerId }));
