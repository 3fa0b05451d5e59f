import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AppModule } from '../../src/app.module.js';
import { Contacts } from '../../src/contacts/views.js';
import { readConfig } from '../../src/platform/config.js';
import { Line } from '../../src/routing/line.js';
import { Router } from '../../src/routing/router.js';
import { Sweep } from '../../src/routing/sweep.js';
import { turns } from '../concurrency/rounds.js';
import type { TestDatabase } from '../support/database.js';
import { act } from './acts.js';
import type { Answer, Deed } from './deeds.js';
import { asWorld, READING, type Row } from './reading.js';
import { townDatabase, townEnvironment } from './town.js';
import { openOffers, type Contact, type World } from './world.js';

/** How long nobody lived to renew a lease or to look. */
const OUTAGE_SECONDS = 10;
const OURS = 'the model test';

/** What was found between two deeds: the tables, and what the hub says of them. */
export interface Found {
  world: World;
  line: string[];
  gaps: number;
}

/** The real hub's use cases on a real PostgreSQL; only its clock is ours, and it looks for itself when we say so. */
export class HubUnderTest {
  private app!: INestApplicationContext;

  private constructor(
    private readonly database: TestDatabase,
    private readonly pool: pg.Pool,
  ) {}

  static async open(): Promise<HubUnderTest> {
    const database = await townDatabase();
    const pool = new pg.Pool({ connectionString: database.url, max: 3, application_name: OURS });
    const hub = new HubUnderTest(database, pool);
    await hub.start();
    return hub;
  }

  private async start(): Promise<void> {
    const module = AppModule.with(readConfig(townEnvironment(this.database.url)));
    this.app = await NestFactory.createApplicationContext(module, { bufferLogs: true, abortOnError: false });
  }

  /** @returns the lines to the database that hubs have left behind them, of this one and of those that died */
  async close(): Promise<string[]> {
    await this.app.close();
    let left = await this.linesLeft();
    // The last goodbyes may still be on their way.
    for (let look = 0; look < 40 && left.length > 0; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      left = await this.linesLeft();
    }
    await this.pool.end();
    await this.database.drop();
    return left;
  }

  private async linesLeft(): Promise<string[]> {
    const left = await this.rows<{ name: string }>(
      `select application_name as name from pg_stat_activity where datname = current_database() and application_name <> $1`,
      [OURS],
    );
    return left.map(({ name }) => name);
  }

  rows = async <T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> =>
    (await this.pool.query(sql, values)).rows as T[];

  does(deed: Deed): Promise<Answer> {
    return act({ app: this.app, rows: this.rows, pass: (seconds) => this.pass(seconds) }, deed);
  }

  /** Time goes by, and the hub lives all along: no beat of its pulse comes between, which would find that hours were missed. */
  private async pass(seconds: number): Promise<void> {
    await this.rows(
      `with felt as (update pulse set beat_at = clock_timestamp() + make_interval(secs => $1) returning true)
       select setval('hub_clock', nextval('hub_clock') + ($1 * 1e6)::bigint) from felt`,
      [seconds],
    );
  }

  /** The hub loses every line to its database while it works, and is gone; a moment later another begins. */
  async diesDuring(deed: Deed, after: number): Promise<Answer> {
    const begun = this.does(deed).catch((): Answer => ({ said: 'cut' }));
    await turns(after);
    await this.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name <> $1`,
      [OURS],
    );
    const answer = await begun;
    await this.app.close();
    await this.rows(`select setval('hub_clock', nextval('hub_clock') + $1)`, [OUTAGE_SECONDS * 1e6]);
    await this.start();
    return answer;
  }

  /** A hub has been alive for longer than any lease. */
  async livesOn(): Promise<void> {
    await this.rows(`update pulse set alive_since = clock_timestamp() - interval '10 years'`);
  }

  /** Looks for itself as it does every second, and asks whom it wants to, until nothing is left to do. */
  async rests(): Promise<void> {
    await this.app.get(Sweep).run();
    const router = this.app.get(Router);
    while (router['running']) await router['running'];
  }

  /** What the hub itself says of gaps in its ledger. */
  async unownedSeconds(): Promise<number> {
    const { unownedSeconds, unownedContacts } = await this.app.get(Contacts).gaps();
    return unownedSeconds + unownedContacts;
  }

  /**
   * The truth in one look, and the line as the hub shows it, at once.
   * @param named ids that a deed names or has made: looked at, however old
   */
  async reads(before: World | null, named: string[]): Promise<Found> {
    const { contacts = {}, lowerings = {} } = before ?? {};
    const offers = before ? openOffers(before).map(([id]) => id) : [];
    const [open, closed] = byState(contacts);
    const [[read], places] = await Promise.all([
      this.rows<Row>(READING, [
        [...offers, ...named],
        [...Object.keys(lowerings), ...named],
        [...open.map(([id]) => id), ...named],
      ]),
      this.app.get(Line).places([...Object.keys(contacts), ...named]),
    ]);
    if (!read) throw new Error('the database said nothing');
    const world = asWorld(read.world);
    const line = places.sort((a, b) => a.position - b.position).map(({ contactId }) => contactId);
    // What is closed and nobody names was read when it was closed, and is read again at the end of the walk.
    return {
      world: { ...world, contacts: { ...Object.fromEntries(closed), ...world.contacts } },
      line,
      gaps: read.gaps,
    };
  }
}

type Known = [string, Contact][];

function byState(contacts: World['contacts']): [open: Known, closed: Known] {
  const all = Object.entries(contacts);
  return [
    all.filter(([, { state }]) => state !== 'closed'),
    all.filter(([, { state }]) => state === 'closed'),
  ];
}
