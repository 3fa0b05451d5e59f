import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';

const HOUR_MS = 3_600_000;

/** That somebody left a message stays in the log; their voice does not stay longer than it is needed. */
@Injectable()
export class ForgetSounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ForgetSounds.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  onApplicationBootstrap(): void {
    const look = (): void => {
      this.running = this.quietly();
    };
    this.timer = setInterval(look, HOUR_MS);
    look();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Of contacts that were closed longer ago than the days that are set. */
  async run(): Promise<void> {
    await this.db.rows(
      `update voice_message m set sound = null, sound_state = 'deleted' from contact c
       where c.id = m.contact_id and m.sound_state <> 'deleted' and c.closed_at < clock_timestamp() - make_interval(days => $1)`,
      [this.config.HUB_SOUND_DAYS],
    );
  }

  private quietly(): Promise<void> {
    return this.run().catch((failure: Error) =>
      this.log.warn({ name: failure.name }, 'old sounds could not be deleted, the next hour does it'),
    );
  }
}
