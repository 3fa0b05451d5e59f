import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { PresenceStatus } from '../../libs/protocol/index.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { News } from '../platform/news/news.js';

const RENEW_MS = 1000;
/** Away for longer, a worker says anew that they are available: nobody is offered what they forgot they had agreed to. */
const A_MOMENT_SECONDS = 300;

/**
 * Whether a worker's console is really there: a lease in the database, renewed while the console is heard. A reload is
 * shorter than the lease and no absence; a closed lid is longer. The age of the last sound is taken off, so that a lease
 * is never longer than it should be however late we write it.
 */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Presence.name);
  private readonly heard = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly news: News,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.renew(), RENEW_MS);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** A sign of life from a console: anything that came over its socket. */
  hear(workerId: string): void {
    this.heard.set(workerId, performance.now());
  }

  /** The console is here: its lease begins, with the status it had if it was here a moment ago. */
  async arrive(workerId: string): Promise<PresenceStatus> {
    const [row] = await this.db.rows<{ status: PresenceStatus }>(
      `insert into presence (worker_id, status, lease_until) values ($1, 'away', clock_timestamp() + make_interval(secs => $2))
       on conflict (worker_id) do update set lease_until = excluded.lease_until,
         status = case when presence.lease_until > clock_timestamp() - make_interval(secs => $3) then presence.status else 'away' end,
         status_until = case when presence.lease_until > clock_timestamp() - make_interval(secs => $3) then presence.status_until end
       returning status`,
      [workerId, this.config.HUB_LEASE_SECONDS, A_MOMENT_SECONDS],
    );
    this.news.publish([{ kind: 'presence', workerId }]);
    return row?.status ?? 'away';
  }

  async set(workerId: string, status: PresenceStatus): Promise<void> {
    await this.db.rows(
      `insert into presence (worker_id, status, lease_until, status_until)
       values ($1, $2, clock_timestamp() + make_interval(secs => $3),
         case when $2 = 'wrap-up' then clock_timestamp() + make_interval(secs => $4) end)
       on conflict (worker_id) do update set status = excluded.status, lease_until = excluded.lease_until,
         status_until = excluded.status_until, status_why = null,
         status_since = case when presence.status = excluded.status and presence.status_why is null
           then presence.status_since else clock_timestamp() end`,
      [workerId, status, this.config.HUB_LEASE_SECONDS, this.config.HUB_WRAP_UP_SECONDS],
    );
    this.news.publish([{ kind: 'presence', workerId }]);
  }

  private async renew(): Promise<void> {
    const now = performance.now();
    const ids = [...this.heard.keys()];
    const ages = [...this.heard.values()].map((at) => (now - at) / 1000);
    this.heard.clear();
    if (ids.length === 0) return;
    await this.db
      .rows(
        `update presence p set lease_until = greatest(p.lease_until, clock_timestamp() + make_interval(secs => $3 - h.age))
         from (select h.worker_id, h.age from unnest($1::uuid[], $2::float8[]) as h(worker_id, age)
           join presence l on l.worker_id = h.worker_id order by h.worker_id for update of l) h
         where p.worker_id = h.worker_id`,
        [ids, ages, this.config.HUB_LEASE_SECONDS],
      )
      .catch(() => {
        // Heard is heard: what could not be written is written with the next beat, at its true age.
        ids.forEach((id, i) =>
          this.heard.set(id, Math.max(this.heard.get(id) ?? 0, now - (ages[i] ?? 0) * 1000)),
        );
        this.log.warn('leases could not be renewed, trying again');
      });
  }
}
