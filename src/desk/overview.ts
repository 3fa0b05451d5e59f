import { Logger } from '@nestjs/common';
import type { Colleague } from '../../libs/protocol/index.js';
import { kept } from '../platform/kept.js';
import type { Console } from './console.js';
import type { DeskReading } from './desk-reading.js';

/** The queue and the colleagues change with every contact; a console needs them this often at most. */
const OVERVIEW_MS = 300;
/** And a hall full of consoles less often: what is the same for all must not delay the one who is offered something. */
const OVERVIEW_MS_EACH = 10;
const GAPS_MS = 60_000;

type Part = 'queue' | 'colleagues' | 'watch';

/** What is the same for every console: read once, written out once, told to all. */
export class Overview {
  private readonly log = new Logger(Overview.name);
  private readonly stale = new Set<Part>();
  private timer: NodeJS.Timeout | null = null;
  private toldUnowned = 0;
  private told = new Map<string, string>();
  /** Measured over the whole ledger, so not anew for each of many consoles that come back at once. */
  readonly unowned = kept(GAPS_MS, async () => (await this.read.contacts.gaps()).unownedSeconds);

  constructor(
    private readonly read: DeskReading,
    private readonly consoles: ReadonlySet<Console>,
  ) {}

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  /** These have changed; they are told soon, together with what changes meanwhile. */
  mark(...what: Part[]): void {
    what.forEach((one) => this.stale.add(one));
    if (this.consoles.size === 0) return;
    const ms = OVERVIEW_MS + OVERVIEW_MS_EACH * this.consoles.size;
    this.timer ??= setTimeout(() => {
      // News are hints: what could not be told is made good by the next.
      this.tell().catch((failure: Error & { code?: string }) =>
        this.log.warn({ name: failure.name, code: failure.code }, 'overview not told'),
      );
    }, ms);
  }

  private async tell(): Promise<void> {
    this.timer = null;
    const stale = [...this.stale];
    this.stale.clear();
    const fresh = {
      queue: () => this.read.queue(),
      colleagues: async () => this.changedOf(await this.read.colleagues()),
      watch: () => this.read.watching(),
    };
    for (const what of stale) this.tellEveryone(what, await fresh[what]());
    const seconds = await this.unowned();
    if (seconds !== this.toldUnowned) this.tellEveryone('unowned', { seconds });
    this.toldUnowned = seconds;
  }

  /** A hall of five hundred is not written out to each of them because one of them took a contact. */
  private changedOf(all: Colleague[]): { changed: Colleague[]; gone: string[] } {
    const before = this.told;
    this.told = new Map(all.map((one) => [one.workerId, JSON.stringify(one)]));
    return {
      changed: all.filter(({ workerId }) => before.get(workerId) !== this.told.get(workerId)),
      gone: [...before.keys()].filter((workerId) => !this.told.has(workerId)),
    };
  }

  private tellEveryone(event: string, news: unknown): void {
    const [any] = this.consoles;
    any?.tellDesk(event, news);
  }
}
