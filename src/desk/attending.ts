import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Attention } from '../../libs/protocol/index.js';
import { CONFIG, type Config } from '../platform/config.js';
import { HeldInVain } from '../routing/attention/held-in-vain.js';
import { Watch } from '../roster/watch.js';
import { Briefing } from './briefing.js';
import type { Console } from './console.js';

/** How often it is looked, in sweeps: what the desk hears of has waited for a minute at least. */
const EVERY_SWEEPS = 3;

/** Reads what nobody but the desk can see: held in vain, promised by somebody who is not here. */
@Injectable()
export class Neglected {
  constructor(
    private readonly held: HeldInVain,
    private readonly briefing: Briefing,
    private readonly watch: Watch,
  ) {}

  async list(): Promise<Attention[]> {
    return [...(await this.held.list()), ...(await this.briefing.promisesOfTheAbsent())];
  }

  async holder(): Promise<string> {
    return (await this.watch.view()).holder.workerId;
  }
}

/** Tells the leads and whoever holds the watch of what must be looked after, as long as it must. */
@Injectable()
export class Attending implements OnApplicationShutdown {
  private readonly log = new Logger(Attending.name);
  private readonly told = new Map<Console, string>();
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly neglected: Neglected,
  ) {}

  enter(console: Console): void {
    this.told.set(console, '[]');
    this.next();
  }

  exit(console: Console): void {
    this.told.delete(console);
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    this.told.clear();
  }

  private next(): void {
    if (this.stopped || this.told.size === 0) return;
    this.timer ??= setTimeout(
      () => {
        // News are hints: what could not be told now is told at the next look.
        this.tell()
          .catch((failure: Error & { code?: string }) =>
            this.log.warn({ name: failure.name, code: failure.code }, 'attention not told'),
          )
          .finally(() => {
            this.timer = null;
            this.next();
          });
      },
      this.config.HUB_SWEEP_SECONDS * EVERY_SWEEPS * 1000,
    );
  }

  private async tell(): Promise<void> {
    const holder = await this.neglected.holder();
    const isTheirs = ({ worker }: Console): boolean => worker.role === 'lead' || worker.workerId === holder;
    const theirs = [...this.told.keys()].filter(isTheirs);
    const list = theirs.length > 0 ? await this.neglected.list() : [];
    // Whoever has given the watch away sees it no more.
    for (const console of this.told.keys()) this.show(console, isTheirs(console) ? list : []);
  }

  private show(console: Console, list: Attention[]): void {
    const now = JSON.stringify(list);
    if (this.told.get(console) === now) return;
    this.told.set(console, now);
    console.tell('attention', list);
  }
}
