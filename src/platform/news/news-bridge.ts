import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { CONFIG, type Config } from '../config.js';
import { News, type NewsItem } from './news.js';

/** NOTIFY takes 7,999 bytes; a UUID and its frame stay far below the rest. */
const LONGEST_PAYLOAD = 7000;
/** Batched, because a NOTIFY in every transaction halves PostgreSQL's rate. */
const BATCH_MS = 20;
const RECONNECT_MS = 250;

/**
 * Carries news between hubs over one LISTEN connection of its own. When that line is cut it is made again, and
 * everybody is told to read again: a NOTIFY missed is missed for good.
 */
@Injectable()
export class NewsBridge implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(NewsBridge.name);
  private readonly self = randomUUID();
  private client: Client | null = null;
  private outbox: NewsItem[] = [];
  private timer: NodeJS.Timeout | null = null;
  private sending: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly news: News,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.news.carry = (items) => this.queue(items);
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.news.carry = null;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.config.DATABASE_URL,
      application_name: 'stafett-news',
      keepAlive: true,
    });
    client.on('error', (failure) =>
      this.log.warn({ code: (failure as { code?: string }).code }, 'news line cut'),
    );
    client.on('notification', ({ payload }) => this.receive(payload ?? ''));
    await client.connect();
    await client.query('listen news');
    // The hub has ended meanwhile: nobody else would ever end this line.
    if (this.stopped) return client.end();
    this.client = client;
    client.once('end', () => void this.reconnect());
  }

  private async reconnect(): Promise<void> {
    this.client = null;
    while (!this.stopped && !this.client) {
      await pause(RECONNECT_MS);
      if (this.stopped) return;
      await this.connect().then(
        () => this.news.hear([{ kind: 'resync' }]),
        () => this.log.warn('the database is not reachable, trying again'),
      );
    }
  }

  private receive(payload: string): void {
    const { from, items } = JSON.parse(payload) as { from: string; items: NewsItem[] };
    if (from !== this.self) this.news.hear(items);
  }

  private queue(items: NewsItem[]): void {
    this.outbox.push(...items);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      // One after the other: the line takes one statement at a time.
      this.sending = this.sending.then(() => this.flush());
    }, BATCH_MS);
  }

  private async flush(): Promise<void> {
    const items = distinct(this.outbox.splice(0));
    // Lost when the line is down: the others hear `resync` when theirs comes back, and sweep meanwhile.
    // Held for the whole round: the line may be cut, and be nobody's, between two of these.
    const { client } = this;
    if (!client) return;
    for (const payload of payloads(this.self, items))
      await client.query('select pg_notify($1, $2)', ['news', payload]).catch(() => undefined);
  }
}

function distinct(items: NewsItem[]): NewsItem[] {
  const bare = items.map(withoutShortcuts);
  return [...new Map(bare.map((item) => [JSON.stringify(item), item])).values()];
}

function withoutShortcuts(item: NewsItem): NewsItem {
  const { rows: _rows, card: _card, ...bare } = item as NewsItem & { rows?: unknown; card?: unknown };
  return bare as NewsItem;
}

function payloads(from: string, items: NewsItem[]): string[] {
  const frames: string[] = [];
  let frame: NewsItem[] = [];
  let size = 0;
  for (const item of items) {
    const bytes = JSON.stringify(item).length + 1;
    if (size + bytes > LONGEST_PAYLOAD) {
      frames.push(JSON.stringify({ from, items: frame }));
      frame = [];
      size = 0;
    }
    frame.push(item);
    size += bytes;
  }
  if (frame.length > 0) frames.push(JSON.stringify({ from, items: frame }));
  return frames;
}
