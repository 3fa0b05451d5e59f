import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
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

/**
 * Keeps calls as they should be: after every change that could matter and every second. Each part may be run at any time and by
 * several hubs at once: what is missing is done, and nothing twice. A hub that begins again in the middle of a call goes on from
 * what is written.
 */
@Injectable()
export class Keep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Keep.name);
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly unsubscribe: (() => void)[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly news: News,
    private readonly care: CallCare,
  ) {}

  onApplicationBootstrap(): void {
    for (const kind of ['call', 'offer', 'contact', 'resync'] as const)
      this.unsubscribe.push(this.news.on(kind, () => this.wake()));
    this.sleep(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.unsubscribe.forEach((off) => off());
    await this.running;
  }

  wake(): void {
    this.again = true;
    if (!this.stopped) this.running ??= this.drain();
  }

  private sleep(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), ms);
  }

  private async drain(): Promise<void> {
    await new Promise((turn) => setImmediate(turn));
    let waitMs: number | null = null;
    while (this.again && !this.stopped) {
      this.again = false;
      waitMs = await this.look().catch((failure: Error & { code?: string }) => {
        this.log.warn(
          { name: failure.name, code: failure.code },
          'a look at the calls failed, the next does it',
        );
        return null;
      });
    }
    this.running = null;
    this.sleep(Math.min(waitMs ?? Infinity, this.config.HUB_SWEEP_SECONDS * 1000));
  }

  private async look(): Promise<number | null> {
    const [live] = await this.db.rows(
      `select from voice_leg where state <> 'ended' union all select from contact c join responsibility r on r.contact_id = c.id
         and r.until is null and r.kind = 'worker' where c.channel = 'voice' and c.state = 'answered'
       union all select from contact c where c.channel = 'voice' and c.state = 'waiting' limit 1`,
    );
    // a quiet night costs one small look a second
    if (!live) return null;
    const { connect, hands, asking, rooms } = this.care;
    await connect.run();
    await rooms.run();
    await asking.place();
    const waits = [await hands.run(), await asking.run()].filter((ms) => ms !== null);
    return waits.length > 0 ? Math.min(...waits) : null;
  }
}
