import { z } from 'zod';
import { Area, Authority, Instant, Need } from './words.js';

export const NewUnit = z
  .object({
    name: z.string().trim().min(1).max(80),
    authority: Authority,
    needs: z.array(Need),
    /** Empty: the whole city. */
    areas: z.array(Area).default([]),
  })
  .meta({ id: 'NewUnit' });
export const Unit = NewUnit.extend({ id: z.uuid() }).meta({ id: 'Unit' });
export const UnitList = z.array(Unit).meta({ id: 'UnitList' });
export type Unit = z.infer<typeof Unit>;

/** A shift makes its worker on duty for its unit from one instant to another. */
export const NewShift = z
  .object({ workerId: z.uuid(), unitId: z.uuid(), startsAt: Instant, endsAt: Instant })
  .refine(({ startsAt, endsAt }) => Date.parse(endsAt) > Date.parse(startsAt), {
    path: ['endsAt'],
    error: 'ends before it starts',
  })
  .meta({ id: 'NewShift' });
export const Shift = z
  .object({ id: z.uuid(), workerId: z.uuid(), unitId: z.uuid(), startsAt: Instant, endsAt: Instant })
  .meta({ id: 'Shift' });
export const ShiftList = z.array(Shift).meta({ id: 'ShiftList' });
export type Shift = z.infer<typeof Shift>;
