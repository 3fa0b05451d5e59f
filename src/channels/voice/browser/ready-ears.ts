import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'socket.io';
import type { Ear } from '../../../../libs/protocol/index.js';
import { Database } from '../../../platform/database/database.js';
import { News } from '../../../platform/news/news.js';
import { workerAt } from '../../../platform/sockets/line.js';
import { IS_ASKED } from '../legs/leg-row.js';

/** A hub that dies leaves its consoles taken to be ready for so long. */
const LEASE_SECONDS = 15;
const RENEW_MS = 5000;

interface Ready {
  id: string;
  workerId: string;
  /** What it was told last, as it was written. */
  told: string;
}

const EARS = `
  select l.worker_id as "workerId", l.id as "legId", l.contact_id as "contactId", l.stage,
    case when ${IS_ASKED} then jsonb_build_object('for', l.purpose, 'name', w.first_name) end as asks
  from voice_leg l left join offer o on o.id = l.offer_id left join worker w on w.id = coalesce(l.asked_by, o.from_id)
  where l.way = 'browser' and l.state <> 'ended' and l.worker_id = any($1::uuid[]) order by l.made_at`;

/** Which consoles of this hub take calls now, and what each is told of the leg that is theirs. */
@Injectable()
export class ReadyEars implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ReadyEars.name);
  private readonly ready = new Map<Socket, Ready>();
  private readonly unsubscribe: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly news: News,
  ) {}

  onApplicationBootstrap(): void {
    for (const kind of ['call', 'resync'] as const)
      this.unsubscribe.push(this.news.on(kind, () => this.quietly(this.tell())));
    this.timer = setInterval(() => this.quietly(this.renew()), RENEW_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.unsubscribe.forEach((off) => off());
  }

  /** Who is ready is told of the leg that waits for them, or is theirs still: a page that was reloaded goes on with it. */
  async set(socket: Socket, isReady: boolean): Promise<void> {
    if (!isReady) return this.forget(socket);
    const { workerId } = workerAt(socket);
    if (!this.ready.has(socket)) socket.once('disconnect', () => this.quietly(this.forget(socket)));
    this.ready.set(socket, { id: this.ready.get(socket)?.id ?? randomUUID(), workerId, told: '' });
    await this.renew();
    await this.tell();
  }

  private async forget(socket: Socket): Promise<void> {
    const known = this.ready.get(socket);
    this.ready.delete(socket);
    if (known) await this.db.rows(`delete from voice_ear where id = $1`, [known.id]);
  }

  private async renew(): Promise<void> {
    if (this.ready.size === 0) return;
    const all = [...this.ready.values()];
    await this.db.rows(
      `insert into voice_ear (id, worker_id, until)
       select id, worker_id, clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
       from unnest($1::uuid[], $2::uuid[]) as e(id, worker_id)
       on conflict (id) do update set until = excluded.until`,
      [all.map(({ id }) => id), all.map(({ workerId }) => workerId)],
    );
  }

  private async tell(): Promise<void> {
    if (this.ready.size === 0) return;
    const ears = await this.ears([...this.ready.values()].map(({ workerId }) => workerId));
    for (const [socket, known] of this.ready) {
      const ear = ears.get(known.workerId) ?? null;
      const told = JSON.stringify(ear);
      if (told === known.told) continue;
      known.told = told;
      socket.emit('ear', { ear });
    }
  }

  private async ears(workerIds: string[]): Promise<Map<string, Ear>> {
    const rows = await this.db.rows<Ear & { workerId: string }>(EARS, [workerIds]);
    return new Map(rows.map(({ workerId, ...ear }) => [workerId, ear]));
  }

  /** News are hints: one that could not be told is made good by the next. */
  private quietly(work: Promise<void>): void {
    work.catch((failure: Error & { code?: string }) =>
      this.log.warn({ name: failure.name, code: failure.code }, 'the ears of this hub were not told'),
    );
  }
}
