import { z } from 'zod';
import { WatchReachable } from './desk-views.js';
import { ShiftMode } from './roster.js';
import { Band, Instant } from './words.js';

const count = z.number().int().min(0);
const Share = z.number().min(0).max(1).nullable().describe('null: of nothing there is no share');
const Seconds = z.number().min(0).nullable();

/** Contacts that arrived within some hours. `due`: answered, or their target has run out. `left`: before they were answered. */
export const Counted = z.object({
  arrived: count,
  answered: count,
  within: count.describe('Answered within the target of their band'),
  due: count,
  left: count,
  medianSeconds: Seconds.describe('Speed to answer: half were answered sooner'),
  p90Seconds: Seconds.describe('Speed to answer: nine in ten were answered sooner'),
});
export type Counted = z.infer<typeof Counted>;

export const Served = Counted.extend({ serviceLevel: Share, abandonmentRate: Share }).meta({ id: 'Served' });
export type Served = z.infer<typeof Served>;

/** Those who wait now, call-backs among them. `late`: past their target. `offered`: put to somebody this instant. */
const Waits = z.object({ waiting: count, callbacks: count, late: count, offered: count });

export const BoardBand = Waits.extend({
  band: Band,
  targetSeconds: z.number().int(),
  nineInTenSeconds: z
    .number()
    .int()
    .describe('What is aimed at: nine in ten answered within it. Beside today’s p90Seconds'),
  /** When the one who has waited longest arrived. */
  oldestAt: Instant.nullable(),
  today: Served,
}).meta({ id: 'BoardBand' });
export type BoardBand = z.infer<typeof BoardBand>;

/** What somebody on duty is doing. `busy`: holds contacts. `away`: their console is not there. */
export const Doing = z.enum(['free', 'busy', 'wrap-up', 'paused', 'away']).meta({ id: 'Doing' });
export type Doing = z.infer<typeof Doing>;

export const BoardWorker = z
  .object({ name: z.string(), mode: ShiftMode, doing: Doing, contacts: count, room: count })
  .meta({ id: 'BoardWorker', description: 'On duty now; at home is on stand-by, reached by phone' });
export type BoardWorker = z.infer<typeof BoardWorker>;

/** A contact counts for every unit that takes it. */
export const BoardUnit = z
  .object({ name: z.string(), waiting: count, onDuty: z.array(BoardWorker) })
  .meta({ id: 'BoardUnit' });
export type BoardUnit = z.infer<typeof BoardUnit>;

export const BoardGap = z
  .object({
    unit: z.string(),
    from: Instant,
    to: Instant,
    least: count,
    have: count,
    onSite: z.boolean(),
  })
  .meta({ id: 'BoardGap' });
export type BoardGap = z.infer<typeof BoardGap>;

/** The wallboard: figures about the whole and first names of staff; nothing of what anyone said or who they are. */
export const BoardView = z
  .object({
    at: Instant.describe('When it was measured, by the clock of the database'),
    since: Instant.describe('Midnight in the city: where today begins'),
    bands: z.array(BoardBand),
    all: Waits.extend({ today: Served, hour: Served }),
    followUpsOverdue: count,
    unownedSeconds: Seconds.describe('From the whole ledger, renewed every minute; null: not measured yet'),
    watch: z.object({
      holder: z.string(),
      present: z.boolean(),
      deputy: z.string().nullable(),
      lead: z.string().nullable(),
      reachable: WatchReachable,
    }),
    units: z.array(BoardUnit),
    gaps: z
      .object({ days: count, total: count, next: z.array(BoardGap) })
      .nullable()
      .describe(
        'Where the roster lacks somebody in the days ahead, renewed every minute; null: not read yet',
      ),
  })
  .meta({ id: 'BoardView' });
export type BoardView = z.infer<typeof BoardView>;
