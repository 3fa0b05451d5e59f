import { z } from 'zod';
import { ShiftMode } from './roster.js';
import { Instant, Named } from './words.js';

/** A turn: one occurrence of a place. `from`: which piece of it, when somebody else has what is between two. */
export const Turn = z
  .object({ origin: z.uuid(), begins: Instant, from: Instant.optional() })
  .meta({ id: 'Turn' });
/** `to` null: whoever of the unit says yes first. `takes` null: nothing in return. */
export const NewSwap = z
  .object({ to: z.uuid().nullable(), gives: Turn, takes: Turn.nullable().default(null) })
  .refine(({ to, takes }) => !takes || to, { path: ['to'], error: 'a turn in return is somebody’s' })
  .meta({ id: 'NewSwap' });
export const SwapAsked = z.object({ id: z.uuid() }).meta({ id: 'SwapAsked' });
const SwapTurn = Turn.extend({ from: Instant, to: Instant });
export const Swap = z
  .object({
    id: z.uuid(),
    unitId: z.uuid(),
    from: Named,
    to: Named.nullable(),
    gives: SwapTurn,
    takes: SwapTurn.nullable(),
    askedAt: Instant,
    outcome: z.enum(['accepted', 'declined', 'withdrawn']).nullable(),
    settledBy: Named.nullable(),
  })
  .meta({ id: 'Swap' });
export type Swap = z.infer<typeof Swap>;
export const SwapList = z.array(Swap).meta({ id: 'SwapList' });

const Phone = z.string().trim().min(5).max(30);
export const NewPhone = z.object({ phone: Phone }).meta({ id: 'NewPhone' });
export const PhoneCode = z.object({ code: z.string().regex(/^\d{6}$/) }).meta({ id: 'PhoneCode' });
export const ReachView = z
  .object({ workerId: z.uuid(), phone: z.string().nullable(), verified: z.boolean() })
  .meta({ id: 'ReachView' });
export type ReachView = z.infer<typeof ReachView>;
/** A test call: `code` are the keys to be typed in the telephone while it is under way. */
export const ProofByCall = z
  .object({
    state: z.enum(['calling', 'wrong', 'no-answer', 'failed', 'proved']),
    code: z.string().nullable(),
  })
  .meta({ id: 'ProofByCall' });
export type ProofByCall = z.infer<typeof ProofByCall>;
/** One's own number, and how the last test call to it went. */
export const OwnReach = ReachView.extend({ call: ProofByCall.nullable() }).meta({ id: 'OwnReach' });
export type OwnReach = z.infer<typeof OwnReach>;
export const ReachList = z.array(ReachView).meta({ id: 'ReachList' });

/**
 * Why an event is not taken in. `all-that-follow`: one occurrence was changed together with every later one; `except-rule`:
 * EXRULE; `other-length`: an added occurrence that is longer or shorter; `too-long`: more turns than can be followed;
 * `absence`: somebody is away, which is never a shift.
 */
export const CalendarFault = z.enum([
  'no-start',
  'no-length',
  'unknown-zone',
  'too-often',
  'unreadable-rule',
  'all-that-follow',
  'except-rule',
  'other-length',
  'too-long',
  'absence',
]);
export type CalendarFault = z.infer<typeof CalendarFault>;
/** A calendar's text; whose an event is, is read from its attendees, else from its title. */
export const CalendarImport = z
  .object({
    unitId: z.uuid(),
    mode: ShiftMode.default('site'),
    calendar: z.string().min(1).describe('At most two million characters'),
    /** Of the file it was read from: tells which calendar it is when the calendar does not say so itself. */
    fileName: z.string().max(300).default(''),
    /** Only says what would become of it. */
    onlyTry: z.boolean().default(false),
  })
  .meta({ id: 'CalendarImport' });
export const CalendarImported = z
  .object({
    events: z.number().int(),
    series: z.number().int(),
    understood: z.array(
      z.object({
        summary: z.string(),
        /** When it begins, on the wall of its own zone: 2026-03-29T22:00:00. */
        starts: z.string(),
        repeats: z.boolean(),
        who: z.array(z.string()),
        /** Asked, and not coming: they get no row. */
        declined: z.array(z.string()),
      }),
    ),
    /** Rows of an earlier import of the same calendar that go, because it no longer says so. */
    removed: z.array(
      z.object({
        who: z.string(),
        /** The next turn that goes; of one under way only those after it go. */
        next: Instant,
        repeats: z.boolean(),
        underWay: z.boolean(),
      }),
    ),
    /** Names in the calendar that are nobody's here: said, never dropped in silence. */
    unknown: z.array(z.string()),
    /** Events that are left out, each by its title, and why. */
    faults: z.array(z.object({ summary: z.string(), fault: CalendarFault })),
  })
  .meta({ id: 'CalendarImported' });
export type CalendarImported = z.infer<typeof CalendarImported>;

/** Null: one's own shifts. */
export const NewFeed = z.object({ unitId: z.uuid().nullable().default(null) }).meta({ id: 'NewFeed' });
/** The address is told once; who has lost it makes a new one, and the old one no longer opens anything. */
export const FeedMade = z.object({ id: z.uuid(), url: z.url() }).meta({ id: 'FeedMade' });
export type FeedMade = z.infer<typeof FeedMade>;
export const FeedView = z
  .object({ id: z.uuid(), unitId: z.uuid().nullable(), workerId: z.uuid().nullable(), madeAt: Instant })
  .meta({ id: 'FeedView' });
export type FeedView = z.infer<typeof FeedView>;
export const FeedList = z.array(FeedView).meta({ id: 'FeedList' });
