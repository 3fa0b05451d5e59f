import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { setImmediate as aTurn } from 'node:timers/promises';
import { readRisk } from '../../../libs/triage/index.js';
import type { EntryRow } from '../../contacts/log.js';
import { forgetUnread, leftUnread, type Unread } from '../../contacts/unread.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { News } from '../../platform/news/news.js';
import { isAlarm, RaiseByWords } from './raise-by-words.js';

/** What comes within so long is read together: one word with the database for all in which there is nothing. */
const TOGETHER_MS = 40;
/** So many are read before others get their turn of the loop. */
const A_TURN = 4;
/** Read in the moment it was written, as a rule. What is older than this was missed. */
const MISSED_SECONDS = 2;
const MOST_AT_ONCE = 200;

/**
 * Reads what persons write for words that call for a human at once: after it is stored and answered, so that reading
 * takes no one's time. A hint starts it; a sweep reads what a crash or a lost hint left. Two hubs may read the same.
 */
@Injectable()
export class ReadMessages implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ReadMessages.name);
  private heard: Unread[] = [];
  private reading: Promise<void> | null = null;
  private unsubscribe: () => void = () => undefined;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly news: News,
    private readonly raise: RaiseByWords,
  ) {}

  onApplicationBootstrap(): void {
    this.unsubscribe = this.news.on('entries', ({ rows }) => this.hear((rows ?? []) as EntryRow[]));
    this.next(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.unsubscribe();
    if (this.timer) clearTimeout(this.timer);
    await Promise.all([this.sweeping, this.reading]);
  }

  /** A hint may fail: the sweep reads it again. */
  private hear(rows: EntryRow[]): void {
    for (const { contact_id: contactId, seq, actor, body } of rows)
      if (body.kind === 'message' && actor.kind === 'person')
        this.heard.push({ contactId, seq, text: body.text });
    if (this.heard.length > 0 && !this.reading) this.reading = this.drain().catch(this.complain);
  }

  private async drain(): Promise<void> {
    while (this.heard.length > 0) {
      await new Promise((soon) => setTimeout(soon, TOGETHER_MS));
      await this.read(this.heard.splice(0)).catch(this.complain);
    }
    this.reading = null;
  }

  /** Those with alarming words raise, each in its own transaction and at once; the rest is done with. */
  private async read(messages: Unread[]): Promise<void> {
    const quiet: Unread[] = [];
    const alarms: Promise<void>[] = [];
    for (const [i, message] of messages.entries()) {
      if (i % A_TURN === A_TURN - 1) await aTurn();
      const risk = readRisk(message.text);
      if (isAlarm(risk)) alarms.push(this.raise.run(message, risk).catch(this.complain));
      else quiet.push(message);
    }
    if (quiet.length > 0) await forgetUnread(this.db, quiet);
    await Promise.all(alarms);
  }

  private next(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.sweeping = this.sweep().catch(this.complain);
      void this.sweeping.then(() => this.next(this.config.HUB_SWEEP_SECONDS * 1000));
    }, ms);
  }

  private async sweep(): Promise<void> {
    const missed = await leftUnread(this.db, MISSED_SECONDS, MOST_AT_ONCE);
    await this.read(missed);
    if (missed.length > 0) this.log.log({ messages: missed.length }, 'read what was left unread');
  }

  private readonly complain = (failure: Error & { code?: string }): void => {
    this.log.warn(
      { name: failure.name, code: failure.code },
      'reading for risk words failed, the sweep does it again',
    );
  };
}
