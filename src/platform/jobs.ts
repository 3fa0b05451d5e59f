import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { CONFIG, type Config } from './config.js';
import type { Tx } from './database/database.js';

type Work = (data: Record<string, unknown>) => Promise<void>;

/** Each that can be done at once looks for work by itself, every few seconds, in every hub: few, where hardly ever several are due. */
const USUAL_AT_ONCE = 2;
/** Where many may be due at once and each waits for somebody outside to answer: one that hangs keeps no other waiting. */
export const MANY_AT_ONCE = 8;

/**
 * Durable jobs: put in the transaction of what they follow from, done at least once by some hub, again if that hub dies.
 * Effects on the outside therefore need an id of their own (see `channels/sms`).
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Jobs.name);
  private readonly boss: PgBoss;
  private readonly handlers = new Map<string, { work: Work; atOnce: number }>();

  constructor(@Inject(CONFIG) config: Config) {
    this.boss = new PgBoss({
      connectionString: config.DATABASE_URL,
      application_name: 'stafett-jobs',
      max: 3,
      superviseIntervalSeconds: 5,
      useListenNotify: true,
    });
    this.boss.on('error', (failure: Error) =>
      this.log.warn({ name: failure.name }, 'a job could not be fetched, trying again'),
    );
  }

  /** Names who does a kind of job; before the hub has started. @param atOnce so many of them in each hub */
  handle(queue: string, work: Work, atOnce = USUAL_AT_ONCE): void {
    this.handlers.set(queue, { work, atOnce });
  }

  /** @param afterSeconds not before so many seconds have passed. */
  async put(tx: Tx, queue: string, data: object, afterSeconds = 0): Promise<void> {
    const db = { executeSql: (text: string, values?: unknown[]) => tx.client.query(text, values) };
    await this.boss.send(queue, data, { db, startAfter: afterSeconds });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const [queue, { work, atOnce }] of this.handlers) {
      await this.boss.createQueue(queue, {
        retryLimit: 1000,
        retryDelay: 1,
        retryBackoff: true,
        retryDelayMax: 60,
        heartbeatSeconds: 10,
        notify: true,
      });
      await this.boss.work<Record<string, unknown>>(
        queue,
        // a job that was put for later is announced to nobody: found by looking
        {
          pollingIntervalSeconds: 0.5,
          notifyPollingIntervalSeconds: 2,
          batchSize: 1,
          localConcurrency: atOnce,
        },
        async (jobs) => {
          for (const job of jobs) await work(job.data);
        },
      );
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 3000 });
  }
}
