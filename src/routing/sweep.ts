import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { forgetSeen } from '../contacts/escalation.js';
import { Outbox } from '../conversation/outbox.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { Pulse } from '../roster/pulse.js';
import { Watch } from '../roster/watch.js';
import { TellOfSilence } from './attention/tell-of-silence.js';
import { letFall } from './let-fall.js';
import { end } from './offers.js';
import { Router } from './router.js';

/** What a sweep looks after. */
@Injectable()
export class Reach {
  constructor(
    readonly pulse: Pulse,
    readonly watch: Watch,
    readonly router: Router,
    readonly outbox: Outbox,
  ) {}
}

/**
 * Looks again every second, whatever was announced or missed: deadlines, lost workers, a watch without its holder,
 * contacts nobody was asked about, or is spoken to about. Every hub sweeps; each step may be run by several at once.
 */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Sweep.name);
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private sweeping: Promise<void> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly reach: Reach,
    private readonly silence: TellOfSilence,
  ) {}

  onApplicationBootstrap(): void {
    this.next(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.sweeping;
  }

  private next(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.sweeping = this.run().catch((failure: Error & { code?: string }) => {
        this.log.warn(
          { name: failure.name, code: failure.code },
          'a sweep failed, the next one does it again',
        );
      });
      void this.sweeping.then(() => this.next(this.config.HUB_SWEEP_SECONDS * 1000));
    }, ms);
  }

  async run(): Promise<void> {
    const { pulse, watch, router } = this.reach;
    await pulse.beat();
    await router.expire();
    for (const workerId of await pulse.lost()) await this.lose(workerId);
    await watch.rescue();
    router.wake();
    await this.silence.run();
  }

  /** A worker's console is gone: what was put to them goes on to the next, what they held falls to the desk. */
  private async lose(workerId: string): Promise<void> {
    await this.db.transaction((tx) => end(tx, 'lost', [workerId]));
    await this.db.transaction((tx) => forgetSeen(tx, workerId, null));
    const held = await this.db.rows<{ contact_id: string }>(
      `select contact_id from responsibility where worker_id = $1 and until is null and kind = 'worker' order by contact_id`,
      [workerId],
    );
    for (const { contact_id } of held)
      await this.db.transaction((tx) => letFall(tx, contact_id, { workerId, outbox: this.reach.outbox }));
    this.log.log({ workerId, contacts: held.length }, 'worker lost');
  }
}
