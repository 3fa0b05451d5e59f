import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Entry } from '../../libs/protocol/index.js';
import { asEntry, type EntryRow } from '../contacts/log.js';
import { Contacts } from '../contacts/views.js';
import { Database } from '../platform/database/database.js';
import { GroupCommit } from '../platform/database/group-commit.js';
import { News } from '../platform/news/news.js';

/** One reader of one contact's log: a socket. */
interface Reader {
  audience: 'person' | 'staff';
  /** The last line looked at, and the last one sent: a person is not sent what is for staff. */
  cursor: number;
  sent: number;
  sink: (entry: Entry) => void;
}

const LOOK_AGAIN_MS = 5000;

/**
 * Brings each reader every line of a log, once and in order. A line that was just written here is passed straight on;
 * anything else (another hub, a hole, a cut line) is read from the database, from where the reader is.
 */
@Injectable()
export class Feed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Feed.name);
  private readonly readers = new Map<string, Set<Reader>>();
  private readonly reading = new Map<string, 'due' | 'under-way' | 'again'>();
  /** Logs that are wanted while others are being read are read together. */
  private readonly together = new GroupCommit<{ contactId: string; after: number }, EntryRow[]>(
    async (wanted) => {
      const rows = Map.groupBy(await this.contacts.rowsOf(wanted), ({ contact_id }) => contact_id);
      return wanted.map(({ contactId }) => rows.get(contactId) ?? []);
    },
  );
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly db: Database,
    private readonly contacts: Contacts,
    private readonly news: News,
  ) {}

  onApplicationBootstrap(): void {
    this.news.on('entries', ({ contactId, rows }) => this.grown(contactId, rows as EntryRow[] | undefined));
    this.news.on('resync', () => void this.lookAgain());
    this.timer = setInterval(() => void this.lookAgain(), LOOK_AGAIN_MS);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** From after line `after` on, and at once whatever has come since. @returns a function that stops it. */
  follow(contactId: string, after: number, audience: Reader['audience'], sink: Reader['sink']): () => void {
    const stop = this.join(contactId, { audience, cursor: after, sent: after, sink });
    this.read(contactId);
    return stop;
  }

  /**
   * A log from its first line, which was written in this very turn of the loop: `rows` are all of it, and there is nothing
   * to read. What another hub adds is told after this turn, when the reader is here. The lines come when whoever opened
   * it has been answered: they must know what it is that they are told of.
   */
  followNew(contactId: string, rows: EntryRow[], sink: Reader['sink']): () => void {
    const reader: Reader = { audience: 'person', cursor: 0, sent: 0, sink };
    const stop = this.join(contactId, reader);
    setImmediate(() => this.readers.get(contactId)?.has(reader) && this.pass(new Set([reader]), rows));
    return stop;
  }

  private join(contactId: string, reader: Reader): () => void {
    const mine = this.readers.get(contactId) ?? new Set();
    this.readers.set(contactId, mine.add(reader));
    return () => {
      mine.delete(reader);
      if (mine.size === 0 && this.readers.get(contactId) === mine) this.readers.delete(contactId);
    };
  }

  private grown(contactId: string, rows: EntryRow[] | undefined): void {
    const readers = this.readers.get(contactId);
    if (!readers) return;
    const fits = rows && [...readers].every(({ cursor }) => (rows[0]?.seq ?? Infinity) <= cursor + 1);
    if (fits) this.pass(readers, rows);
    else this.read(contactId);
  }

  private pass(readers: Set<Reader>, rows: EntryRow[]): void {
    for (const reader of readers)
      for (const row of rows) {
        if (row.seq <= reader.cursor) continue;
        // One who came while these were being read, and has read less: their own reading comes next.
        if (row.seq > reader.cursor + 1) break;
        reader.cursor = row.seq;
        if (reader.audience === 'person' && row.audience !== 'person') continue;
        reader.sink(asEntry(row, reader.sent));
        reader.sent = row.seq;
      }
  }

  /**
   * One reading at a time per contact. It begins when this turn of the loop is over, and so serves every wish of the turn;
   * a wish that comes while it is under way is served by one more.
   */
  private read(contactId: string): void {
    const already = this.reading.get(contactId);
    this.reading.set(contactId, already === undefined || already === 'due' ? 'due' : 'again');
    if (!already) setImmediate(() => void this.readUntilDone(contactId));
  }

  private async readUntilDone(contactId: string): Promise<void> {
    do {
      this.reading.set(contactId, 'under-way');
      await this.fetch(contactId);
    } while (this.reading.get(contactId) === 'again');
    this.reading.delete(contactId);
  }

  private async fetch(contactId: string): Promise<void> {
    const readers = this.readers.get(contactId);
    if (!readers) return;
    const after = Math.min(...[...readers].map(({ cursor }) => cursor));
    const rows = await this.together.add({ contactId, after }).catch(() => {
      this.log.warn({ contactId }, 'a log could not be read, trying again');
      return [];
    });
    this.pass(readers, rows);
  }

  private async lookAgain(): Promise<void> {
    const ids = [...this.readers.keys()];
    if (ids.length === 0) return;
    const ends = await this.db
      .rows<{ id: string; last_seq: number }>(`select id, last_seq from contact where id = any($1::uuid[])`, [
        ids,
      ])
      .catch(() => []);
    for (const { id, last_seq } of ends)
      if ([...(this.readers.get(id) ?? [])].some(({ cursor }) => cursor < last_seq)) this.read(id);
  }
}
