import { z } from 'zod';
import { DateText, HoursList, SeriesList, ShiftMode } from './roster.js';
import { Instant, Named } from './words.js';

const lasts = { path: ['to'], error: 'ends before it begins' };
const ends = ({ from, to }: { from: string; to: string }): boolean => Date.parse(to) > Date.parse(from);

/** Someone else, or nobody (null), takes a place of the roster for a while. */
export const NewOverride = z
  .object({ seriesId: z.uuid(), workerId: z.uuid().nullable(), from: Instant, to: Instant })
  .refine(ends, lasts)
  .meta({ id: 'NewOverride' });
export const NewAbsence = z
  .object({ workerId: z.uuid(), from: Instant, to: Instant })
  .refine(ends, lasts)
  .meta({ id: 'NewAbsence' });

export const RosterGap = z
  .object({
    unitId: z.uuid(),
    from: Instant,
    to: Instant,
    least: z.number().int(),
    have: z.number().int(),
    onSite: z.boolean(),
  })
  .meta({ id: 'RosterGap' });
export type RosterGap = z.infer<typeof RosterGap>;
export const GapList = z.array(RosterGap).meta({ id: 'GapList' });

/** What was written down, and the gaps it leaves in the next four weeks: seen by whoever made them. */
export const Changed = z.object({ id: z.uuid(), gaps: z.array(RosterGap) }).meta({ id: 'Changed' });
export type Changed = z.infer<typeof Changed>;

/** Who is on duty from when to when, and which place that fills. */
export const Stretch = z
  .object({
    unitId: z.uuid(),
    workerId: z.uuid(),
    mode: ShiftMode,
    from: Instant,
    to: Instant,
    origin: z.uuid(),
    begins: Instant.describe('When the whole occurrence begins, before anybody stepped in'),
    insteadOf: z.uuid().nullable(),
    kind: z.enum(['series', 'extra']),
  })
  .meta({ id: 'Stretch' });
export type Stretch = z.infer<typeof Stretch>;

export const OverrideView = z
  .object({ id: z.uuid(), seriesId: z.uuid(), workerId: z.uuid().nullable(), from: Instant, to: Instant })
  .meta({ id: 'OverrideView' });
export type OverrideView = z.infer<typeof OverrideView>;
export const AbsenceView = z
  .object({ id: z.uuid(), workerId: z.uuid(), from: Instant, to: Instant })
  .meta({ id: 'AbsenceView' });
export type AbsenceView = z.infer<typeof AbsenceView>;

/** A week of a unit, as it is planned (`plan`) or as it counts. */
export const WeekView = z
  .object({
    unit: z.object({ id: z.uuid(), name: z.string(), hours: HoursList }),
    days: z.array(
      z.object({
        date: DateText,
        kind: z.enum(['ordinary', 'eve', 'red']),
        holiday: z.string().nullable(),
        from: Instant,
        to: Instant,
      }),
    ),
    workers: z.array(Named),
    leads: z.array(Named).describe('Those who may answer for what stands against a plan'),
    stretches: z.array(Stretch),
    gaps: z.array(RosterGap),
    overrides: z.array(OverrideView),
    absences: z.array(AbsenceView),
    series: SeriesList,
    /** When what counts was published; null: never. */
    publishedAt: Instant.nullable(),
    /** The plan is another than what was published. */
    unpublished: z.boolean(),
  })
  .meta({ id: 'WeekView' });
export type WeekView = z.infer<typeof WeekView>;

export const DutyView = z
  .array(z.object({ who: Named, unitId: z.uuid(), unit: z.string(), mode: ShiftMode, until: Instant }))
  .meta({ id: 'DutyView' });

export const Fault = z
  .object({
    kind: z.enum(['no-hours', 'gap', 'no-way-to-reach', 'phone-not-verified']),
    gap: RosterGap.optional(),
    workerId: z.uuid().optional(),
  })
  .meta({ id: 'Fault' });
export type Fault = z.infer<typeof Fault>;
export const FaultList = z.array(Fault).meta({ id: 'FaultList' });

/** A lead who answers for one kind of fault, and why it may stand. `aboutId`: only for this worker. */
export const FaultAnswer = z
  .object({
    kind: Fault.shape.kind,
    aboutId: z.uuid().optional(),
    workerId: z.uuid(),
    reason: z.string().trim().min(3).max(400),
  })
  .meta({ id: 'FaultAnswer' });
export type FaultAnswer = z.infer<typeof FaultAnswer>;
export const Publish = z
  .object({ unitId: z.uuid(), answers: z.array(FaultAnswer).max(200).default([]) })
  .meta({ id: 'Publish' });
export const Publication = z
  .object({
    id: z.uuid(),
    unitId: z.uuid(),
    at: Instant,
    by: Named,
    faults: FaultList,
    answers: z.array(FaultAnswer),
  })
  .meta({ id: 'Publication' });
export type Publication = z.infer<typeof Publication>;
export const PublicationList = z.array(Publication).meta({ id: 'PublicationList' });
