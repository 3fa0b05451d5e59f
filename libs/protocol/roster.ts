import { z } from 'zod';
import { Area, Authority, Instant, Need } from './words.js';

export const DateText = z.iso.date();
/** An hour on the city's wall; 24:00 is the end of a day. */
const ClockText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'an hour like 08:30, or 24:00');
const Weekday = z.number().int().min(1).max(7).describe('Monday is 1, Sunday 7');

export const NewUnit = z
  .object({
    name: z.string().trim().min(1).max(80),
    authority: Authority,
    needs: z.array(Need),
    /** Empty: the whole city. */
    areas: z.array(Area).default([]),
  })
  .meta({ id: 'NewUnit' });
/** What it takes today, at a glance. Empty areas: the whole city. */
export const Unit = NewUnit.extend({ id: z.uuid(), areas: z.array(z.string()) }).meta({ id: 'Unit' });
export const UnitList = z.array(Unit).meta({ id: 'UnitList' });
export type Unit = z.infer<typeof Unit>;

/** On site at the console, or standing by at home, reached by phone. */
export const ShiftMode = z.enum(['site', 'home']).meta({ id: 'ShiftMode' });
export type ShiftMode = z.infer<typeof ShiftMode>;

/** A shift makes its worker on duty for its unit from one instant to another. */
export const NewShift = z
  .object({
    workerId: z.uuid(),
    unitId: z.uuid(),
    startsAt: Instant,
    endsAt: Instant,
    mode: ShiftMode.default('site'),
  })
  .refine(({ startsAt, endsAt }) => Date.parse(endsAt) > Date.parse(startsAt), {
    path: ['endsAt'],
    error: 'ends before it starts',
  })
  .meta({ id: 'NewShift' });
export const Shift = z
  .object({
    id: z.uuid(),
    workerId: z.uuid(),
    unitId: z.uuid(),
    startsAt: Instant,
    endsAt: Instant,
    mode: ShiftMode,
    /** The series or the hand-made shift it follows from. */
    origin: z.uuid().nullable(),
  })
  .meta({ id: 'Shift' });
export const ShiftList = z.array(Shift).meta({ id: 'ShiftList' });
export type Shift = z.infer<typeof Shift>;

/** What a unit takes, from a day until a day, both with it. Empty ages or areas: all. */
export const Competence = z
  .object({
    need: Need,
    ages: z.array(z.enum(['under-18', '18-20', '21-up'])).default([]),
    areas: z
      .array(z.string().min(1).max(60))
      .default([])
      .describe('City areas and mid areas, by key or by name'),
    validFrom: DateText.default('2020-01-01'),
    validTo: DateText.nullable().default(null),
  })
  .refine(({ validFrom, validTo }) => !validTo || validTo >= validFrom, {
    path: ['validTo'],
    error: 'ends before it begins',
  })
  .meta({ id: 'Competence' });
export type Competence = z.infer<typeof Competence>;
export const CompetenceList = z.array(Competence).max(200).meta({ id: 'CompetenceList' });

/** When a unit must have somebody, and how many. `to` at or before `from` is on the next day. */
export const Hours = z
  .object({
    on: z.array(z.union([Weekday, z.enum(['eve', 'red'])])).min(1),
    from: ClockText,
    to: ClockText,
    least: z.number().int().min(1).max(50).default(1),
    onSite: z.boolean().default(false),
  })
  .meta({ id: 'Hours' });
export type Hours = z.infer<typeof Hours>;
export const HoursList = z.array(Hours).max(50).meta({ id: 'HoursList' });

export const WeeklyRule = z
  .object({
    kind: z.literal('weekly'),
    from: DateText,
    until: DateText.nullable().default(null),
    weekdays: z.array(Weekday).min(1),
    everyWeeks: z.number().int().min(1).max(52).default(1),
    on: z
      .array(z.enum(['ordinary', 'eve', 'red']))
      .min(1)
      .default(['ordinary', 'eve', 'red']),
    starts: ClockText,
    ends: ClockText,
    days: z
      .number()
      .int()
      .min(0)
      .max(7)
      .optional()
      .describe('How many days later it ends; else by the hours'),
  })
  .meta({ id: 'WeeklyRule' });
/** From an imported calendar: shown, never written by hand. */
export const CalendarRule = z
  .object({
    kind: z.literal('calendar'),
    zone: z.string(),
    starts: z.string(),
    seconds: z.number(),
    exact: z.boolean(),
    rules: z.array(z.string()),
    also: z.array(z.number()),
    except: z.array(z.number()),
  })
  .meta({ id: 'CalendarRule' });

export const NewSeries = z
  .object({ unitId: z.uuid(), workerId: z.uuid(), mode: ShiftMode.default('site'), rule: WeeklyRule })
  .meta({ id: 'NewSeries' });
export const Series = z
  .object({
    id: z.uuid(),
    unitId: z.uuid(),
    workerId: z.uuid(),
    mode: ShiftMode,
    rule: z.discriminatedUnion('kind', [WeeklyRule, CalendarRule]),
  })
  .meta({ id: 'Series' });
export type Series = z.infer<typeof Series>;
export type NewSeriesBody = z.input<typeof NewSeries>;
export const SeriesList = z.array(Series).meta({ id: 'SeriesList' });

export const UnitPlan = Unit.extend({
  hours: HoursList,
  /** `midAreas`: those among its areas, by their names. */
  competences: z.array(Competence.safeExtend({ midAreas: z.array(z.string()) })),
  publishedAt: Instant.nullable(),
  /** Of its hours and what it takes: whoever sends it with a change is told when somebody else was first. */
  version: z.number().int(),
}).meta({ id: 'UnitPlan' });
export type UnitPlan = z.infer<typeof UnitPlan>;
export const OfVersion = z.object({ version: z.coerce.number().int().positive().optional() });
export const UnitPlanList = z.array(UnitPlan).meta({ id: 'UnitPlanList' });
