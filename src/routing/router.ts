import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { decide, type Decision } from '../../libs/routing/index.js';
import { lockInOrder } from '../contacts/lock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database, type Tx } from '../platform/database/database.js';
import { News } from '../platform/news/news.js';
import { Consequences } from './escalation/consequences.js';
import { end, make } from './offers.js';
import { stillWelcome } from './still-welcome.js';
import { picture } from './picture.js';

/** One router decides at a time, whichever hub it runs in. The number only has to be ours. */
const ROUTER_LOCK = 7_312_002;

/**
 * Puts waiting contacts to workers. Safe to run at any time: it runs after every change that could matter and from the
 * sweep, looks at the truth in the database and does what is missing. Events are hints, sweeps are truth.
 */
@Injectable()
export class Router implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Router.name);
  private running: Promise<void> | null = null;
  private again = false;
  private readonly unsubscribe: (() => void)[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly news: News,
    private readonly consequences: Consequences,
  ) {}

  onApplicationBootstrap(): void {
    for (const kind of ['contact', 'presence', 'watch', 'resync'] as const)
      this.unsubscribe.push(this.news.on(kind, () => this.wake()));
    this.unsubscribe.push(this.news.on('offer', ({ ended }) => ended && this.wake()));
  }

  async onApplicationShutdown(): Promise<void> {
    this.unsubscribe.forEach((off) => off());
    await this.running;
  }

  /** Something changed. Runs now, or once more when the run under way is done. */
  wake(): void {
    this.again = true;
    this.running ??= this.drain();
  }

  /** Runs until nothing has changed meanwhile. */
  private async drain(): Promise<void> {
    // What happens in the same turn of the loop shares one run.
    await new Promise((turn) => setImmediate(turn));
    while (this.again) {
      this.again = false;
      await this.run().catch((failure: Error & { code?: string }) => {
        this.log.warn(
          { name: failure.name, code: failure.code },
          'a routing run failed, the sweep does it again',
        );
      });
    }
    this.running = null;
  }

  run(): Promise<void> {
    return this.db.alone(ROUTER_LOCK, async (tx) => this.apply(tx, await this.decide(tx)));
  }

  private async decide(tx: Tx): Promise<Decision> {
    const { now, ...seen } = await picture(tx);
    const pace = {
      now,
      offerSeconds: this.config.HUB_OFFER_SECONDS,
      ownSeconds: Math.min(this.config.HUB_OWN_SECONDS, this.config.HUB_OFFER_SECONDS),
      pauseSeconds: this.config.HUB_ROUND_PAUSE_SECONDS,
    };
    return decide({ ...seen, pace });
  }

  private async apply(tx: Tx, decision: Decision): Promise<void> {
    const { offers, ...besides } = decision;
    const others = Object.values(besides).flat().map(idOf);
    const concerned = [...offers.map(idOf), ...others];
    if (concerned.length > 0) await lockInOrder(tx, concerned);
    if (others.length > 0) await this.consequences.of(tx, decision);
    await make(tx, await stillWelcome(tx, offers), this.config.HUB_OFFER_SECONDS);
  }

  /** Offers whose time has gone by go to the next at once. */
  expire(): Promise<void> {
    return this.db.transaction(async (tx) => {
      await end(tx, 'expired');
    });
  }
}

const idOf = (one: string | { contactId: string }): string => (typeof one === 'string' ? one : one.contactId);
