import { Injectable } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import type { WhatIfQuery, WhatIfReport } from '../../../libs/protocol/index.js';
import type { Shift, Town, WhatIf } from '../../../libs/simulation/index.js';
import { Refused } from '../../platform/refused.js';
import { CountTown } from './counted-town.js';

/** Enough to tell one more from none, and no more than a thread does in seconds. */
const CONTACTS = 8000;
const MOST_WEEKS = 12;
const MOST_MS = 20_000;
const MOST_MEMORY_MB = 256;
const SEED = 1;

/** Run from the sources (in tests) there is only the built one. */
const THREAD = import.meta.url.endsWith('.ts')
  ? new URL('../../../dist/src/insight/what-if/thread.js', import.meta.url)
  : new URL('./thread.js', import.meta.url);

/** "What if I had one more on Friday night": simulated with what this hub has counted, beside the hub, within seconds. */
@Injectable()
export class Suppose {
  private busy = false;

  constructor(private readonly counting: CountTown) {}

  async units(): Promise<string[]> {
    return (await this.counting.run()).town.units.map(({ name }) => name);
  }

  /** @throws Refused `unknown` `busy` `too-much` */
  async run({ unit, day, from, hours, count }: WhatIfQuery): Promise<WhatIfReport> {
    if (this.busy) throw new Refused('busy', 'En annan beräkning pågår. Försök igen om en stund.', 503);
    this.busy = true;
    try {
      const { town, ...known } = await this.counting.run();
      if (!town.units.some(({ name }) => name === unit))
        throw new Refused('unknown', 'Enheten finns inte i schemat.', 404);
      const begins = day * 24 + from;
      const more: Shift = { unit, count, from: begins, until: begins + hours };
      const weeks = Math.max(2, Math.min(MOST_WEEKS, Math.floor(CONTACTS / Math.max(1, town.perWeek))));
      return { ...known, weeks, ...(await aside({ town, more, weeks, seed: SEED })) };
    } finally {
      this.busy = false;
    }
  }
}

function aside(asked: { town: Town; more: Shift; weeks: number; seed: number }): Promise<WhatIf> {
  return new Promise((answered, failed) => {
    const thread = new Worker(THREAD, {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const tooMuch = (): Refused =>
      new Refused('too-much', 'Beräkningen tog för lång tid och avbröts. Inget annat påverkades.', 503);
    const late = setTimeout(() => {
      failed(tooMuch());
      void thread.terminate();
    }, MOST_MS);
    thread.once('message', (found: WhatIf) => answered(found));
    thread.once('error', () => failed(tooMuch()));
    thread.once('exit', () => {
      clearTimeout(late);
      failed(tooMuch());
    });
  });
}
