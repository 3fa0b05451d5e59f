import { Injectable } from '@nestjs/common';
import { doing, served } from '../../../libs/insight/index.js';
import type {
  Band,
  BoardBand,
  BoardGap,
  BoardView,
  Counted,
  RosterGap,
} from '../../../libs/protocol/index.js';
import { nineInTenSeconds, targetSeconds } from '../../../libs/triage/index.js';
import { Contacts } from '../../contacts/views.js';
import { Database } from '../../platform/database/database.js';
import { kept, lately } from '../../platform/kept.js';
import { Rosters } from '../../roster/plan/rosters.js';
import { Watch } from '../../roster/watch.js';
import { lineNow, type LineNow } from './line-now.js';
import { whatCame, type Came } from './today.js';

/** Ten boards cost what one costs. */
const FRESH_MS = 1000;
const SLOW_MS = 60_000;
const GAP_DAYS = 14;
const GAPS_SHOWN = 5;

/** A contact not yet graded counts as R2, and stands beside it. */
const IN_ORDER: readonly Band[] = ['R0', 'R1', 'R2', 'Rx', 'R3', 'R4', 'R5'];
const NOTHING: Counted = {
  ...{ arrived: 0, answered: 0, within: 0, due: 0, left: 0 },
  ...{ medianSeconds: null, p90Seconds: null },
};

/** What hangs on the wall: figures about the whole, who is on duty, where somebody will be missing. Reads only. */
@Injectable()
export class ReadBoard {
  /** Not older than a second. What takes long (a whole ledger, everybody's roster) is as it was a minute ago, or null. */
  readonly run = kept(FRESH_MS, () => this.measure());
  private readonly unowned = lately(SLOW_MS, async () => (await this.contacts.gaps()).unownedSeconds);
  private readonly gaps = lately(SLOW_MS, () => this.rosters.gaps('counted', null, GAP_DAYS));

  constructor(
    private readonly db: Database,
    private readonly contacts: Contacts,
    private readonly rosters: Rosters,
    private readonly watch: Watch,
  ) {}

  private async measure(): Promise<BoardView> {
    const [now, came, watch] = await Promise.all([lineNow(this.db), whatCame(this.db), this.watch.view()]);
    const gaps = this.gaps();
    const { holder, present, deputy, lead, reachable } = watch;
    const today = came.find(({ when, band }) => when === 'today' && band === null);
    if (!today) throw new Error('the database said nothing');
    const bands = IN_ORDER.map((band) => bandOf(band, now, came));
    return {
      at: now.at.toISOString(),
      since: today.since.toISOString(),
      bands,
      all: {
        ...summed(bands),
        today: measures(today),
        hour: measures(came.find(({ when }) => when === 'hour')),
      },
      followUpsOverdue: now.followUpsOverdue,
      unownedSeconds: this.unowned(),
      watch: {
        ...{ holder: holder.name, present, reachable },
        ...{ deputy: deputy?.name ?? null, lead: lead?.name ?? null },
      },
      units: now.units.map(({ name, waiting, onDuty }) => ({
        ...{ name, waiting },
        onDuty: onDuty.map((one) => {
          const { mode, contacts, room } = one;
          return { name: one.name, mode, doing: doing(one), contacts, room };
        }),
      })),
      gaps: gaps && { days: GAP_DAYS, total: gaps.length, next: nextOf(gaps, now.units) },
    };
  }
}

function measures(came: Came | undefined) {
  const { arrived, answered, within, due, left, medianSeconds, p90Seconds } = came ?? NOTHING;
  return served({ arrived, answered, within, due, left, medianSeconds, p90Seconds });
}

function bandOf(band: Band, now: LineNow, came: Came[]): BoardBand {
  const {
    waiting = 0,
    callbacks = 0,
    late = 0,
    oldestAt = null,
  } = now.bands.find((one) => one.band === band) ?? {};
  return {
    ...{ band, waiting, callbacks, late },
    ...{ targetSeconds: targetSeconds(band), nineInTenSeconds: nineInTenSeconds(band) },
    offered: now.offered.find((one) => one.band === band)?.n ?? 0,
    oldestAt: oldestAt && new Date(oldestAt).toISOString(),
    today: measures(came.find((one) => one.when === 'today' && one.band === band)),
  };
}

function summed(bands: BoardBand[]): Pick<BoardBand, 'waiting' | 'callbacks' | 'late' | 'offered'> {
  const sum = (key: 'waiting' | 'callbacks' | 'late' | 'offered') =>
    bands.reduce((total, band) => total + band[key], 0);
  return { waiting: sum('waiting'), callbacks: sum('callbacks'), late: sum('late'), offered: sum('offered') };
}

const nextOf = (gaps: RosterGap[], units: LineNow['units']): BoardGap[] =>
  gaps
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .slice(0, GAPS_SHOWN)
    .map(({ unitId, ...gap }) => ({ unit: units.find(({ id }) => id === unitId)?.name ?? '', ...gap }));
