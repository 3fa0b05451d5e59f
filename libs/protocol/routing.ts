import { z } from 'zod';
import { Area, Band, Instant, Need, PickPolicy, RoutingTerm, StepKind } from './words.js';

/** A term of the score: what it is about, how much it can count at most. */
export const TermView = z
  .object({ term: RoutingTerm, side: z.enum(['now', 'you']), weight: z.number() })
  .meta({ id: 'TermView' });
export const TermList = z.array(TermView).meta({ id: 'TermList' });

export const EscalationStep = z
  .object({ kind: StepKind, seconds: z.number().int().min(1).max(86_400) })
  .meta({ id: 'EscalationStep' });
export const NewEscalationPlan = z
  .object({
    band: Band,
    /** For contacts this unit takes; null: for all. */
    unitId: z.uuid().nullable().default(null),
    steps: z.array(EscalationStep).min(1).max(12),
  })
  .meta({ id: 'NewEscalationPlan' });
/** `id` null: the plan that comes with the hub, which counts until somebody sets another. */
export const EscalationPlan = NewEscalationPlan.extend({ id: z.uuid().nullable() }).meta({
  id: 'EscalationPlan',
});
export const EscalationPlanList = z.array(EscalationPlan).meta({ id: 'EscalationPlanList' });
export type EscalationPlan = z.output<typeof EscalationPlan>;

/** A whole queue, sent to a unit that does not usually take it. */
export const NewRedirect = z
  .object({
    need: Need.nullable().default(null),
    area: Area.nullable().default(null),
    toUnit: z.uuid(),
    until: Instant.nullable().default(null),
  })
  .refine(({ need, area }) => need !== null || area !== null, { error: 'names no queue: a need or an area' })
  .meta({ id: 'NewRedirect' });
export const RedirectView = z
  .object({
    id: z.uuid(),
    need: Need.nullable(),
    area: Area.nullable(),
    toUnit: z.uuid(),
    unitName: z.string(),
    madeBy: z.string(),
    madeAt: Instant,
    until: Instant.nullable(),
  })
  .meta({ id: 'RedirectView' });
export const RedirectList = z.array(RedirectView).meta({ id: 'RedirectList' });
export type RedirectView = z.output<typeof RedirectView>;

export const RoutingPolicy = z.object({ pick: PickPolicy }).meta({ id: 'RoutingPolicy' });
export type RoutingPolicy = z.output<typeof RoutingPolicy>;

/** A unit as a lead sees it now: who is there, what room is left, what waits that it takes. */
export const UnitNow = z
  .object({
    unitId: z.uuid(),
    name: z.string(),
    onDuty: z.number().int(),
    present: z.number().int(),
    available: z.number().int(),
    room: z.number().int(),
    contacts: z.number().int(),
    waiting: z.number().int(),
    longestSeconds: z.number(),
  })
  .meta({ id: 'UnitNow' });
export const UnitNowList = z.array(UnitNow).meta({ id: 'UnitNowList' });
export type UnitNow = z.output<typeof UnitNow>;

/** Counted, so that it never fails in silence: how often a hard wish could not be met, and what people chose. */
export const WishReport = z
  .object({
    wishes: z.number().int(),
    unmet: z.record(z.string(), z.number().int()),
    choices: z.record(z.string(), z.number().int()),
  })
  .meta({ id: 'WishReport' });
export type WishReport = z.output<typeof WishReport>;
