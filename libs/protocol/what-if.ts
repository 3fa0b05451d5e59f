import { z } from 'zod';

/** One more at work: in which unit, on which day (0 is Monday), from which hour, for how many hours. */
export const WhatIfQuery = z.object({
  unit: z.string().max(80),
  day: z.coerce.number().int().min(0).max(6),
  from: z.coerce.number().int().min(0).max(23),
  hours: z.coerce.number().int().min(1).max(24).default(8),
  count: z.coerce.number().int().min(1).max(5).default(1),
});
export type WhatIfQuery = z.output<typeof WhatIfQuery>;

/** Waits in minutes. */
export const ServiceView = z
  .object({
    contacts: z.number().int(),
    meanWait: z.number(),
    p90: z.number(),
    abandoned: z.number(),
    inTarget: z.number(),
    within20s: z.number(),
  })
  .meta({ id: 'ServiceView' });
export type ServiceView = z.output<typeof ServiceView>;

const BothWays = z.object({ without: ServiceView, with: ServiceView });
/**
 * `assumed`: what could not be counted in this hub yet, and was taken from a made-up city; and what the simulator does not know:
 * nobody on stand-by is called in, everyone has one contact at a time, whoever is added speaks Swedish and English.
 */
export const WhatIfReport = z
  .object({
    counted: z.object({ contacts: z.number().int(), days: z.number().int(), shifts: z.number().int() }),
    assumed: z.array(
      z.enum([
        ...(['arrivals', 'needs', 'bands', 'areas', 'ages', 'languages', 'missed'] as const),
        ...(['talk', 'patience', 'returning', 'roster', 'plans', 'standby', 'room', 'more'] as const),
      ]),
    ),
    weeks: z.number().int(),
    meanwhile: BothWays,
    week: BothWays,
  })
  .meta({ id: 'WhatIfReport' });
export type WhatIfReport = z.output<typeof WhatIfReport>;

/** Units one more could work in. */
export const WhatIfUnits = z.array(z.string()).meta({ id: 'WhatIfUnits' });
