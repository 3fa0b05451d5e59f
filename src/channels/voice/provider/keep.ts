import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { Loop } from '../../../platform/loop.js';
import { News } from '../../../platform/news/news.js';
import { Rooms } from '../room/rooms.js';
import { AskProvider } from './ask-provider.js';
import { Connect } from './connect.js';
import { Hands } from './hands.js';

/** What looks after calls. */
@Injectable()
export class CallCare {
  constructor(
    readonly connect: Connect,
    readonly hands: Hands,
    readonly asking: AskProvider,
    readonly rooms: Rooms,
  ) {}
}

/** Which region holds a call is waited for so long before anybody is called in beside them. */
const LONGEST_PLACING_MS = 1000;

/**
 * Keeps calls as they should be: after every change that could matter and every second. Each part may be run at any time and by
 * several hubs at once: what is missing is done, and nothing twice. A hub that begins again in the middle of a call goes on from
 * what is written. What is said to the provider, and what it is asked, goes on beside: a region that does not answer keeps nobody
 * from being joined in another.
 */
@Injectable()
export class Keep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Keep.name);
  private readonly calls: Loop;
  private readonly commands: Loop;
  private readonly questions: Loop;
  private placing: Promise<void> | null = null;
  private readonly unsubscribe: (() => void)[] = [];

  constructor(
    @Inject(CONFIG) { HUB_SWEEP_SECONDS }: Config,
    private readonly db: Database,
    private readonly news: News,
    private readonly care: CallCare,
  ) {
    this.calls = this.loop(() => this.look(), HUB_SWEEP_SECONDS * 1000);
    this.commands = this.loop(() => this.command());
    this.questions = this.loop(() => this.ask());
  }

  onApplicationBootstrap(): void {
    for (const kind of ['call', 'offer', 'contact', 'resync'] as const)
      this.unsubscribe.push(this.news.on(kind, () => this.calls.wake()));
    this.calls.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.unsubscribe.forEach((off) => off());
    await Promise.all([this.calls, this.commands, this.questions].map((loop) => loop.stop()));
    await this.care.hands.rest();
  }

  private loop(look: () => Promise<number | null>, sweepMs?: number): Loop {
    const failed = ({ name, code }: Error & { code?: string }): void =>
      this.log.warn({ name, code }, 'a look at the calls failed, the next does it');
    return new Loop(look, failed, sweepMs);
  }

  private async look(): Promise<null> {
    const [live] = await this.db.rows(
      `select from voice_leg where state <> 'ended' union all select from contact c join responsibility r on r.contact_id = c.id
         and r.until is null and r.kind = 'worker' where c.channel = 'voice' and c.state = 'answered'
       union all select from contact c where c.channel = 'voice' and c.state = 'waiting' limit 1`,
    );
    const { connect, rooms } = this.care;
    // a quiet night costs one small look a second
    if (!live) return null;
    await connect.run();
    await rooms.run();
    this.commands.wake();
    this.questions.wake();
    return null;
  }

  private async command(): Promise<number | null> {
    const { asking, hands } = this.care;
    this.placing ??= asking.place().finally(() => (this.placing = null));
    await Promise.race([this.placing, pause(LONGEST_PLACING_MS, undefined, { ref: false })]);
    return hands.run();
  }

  private async ask(): Promise<null> {
    await this.care.asking.run();
    return null;
  }
}
