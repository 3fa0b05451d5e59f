/**
 * Nobody starves: how long a contact may wait at most, by rank. Own figures; they need the municipality's approval. R0 to
 * R2 go first anyway; what is lifted goes ahead of R2, for else a week of much R2 would leave the others waiting.
 */
const CEILING_SECONDS: Record<number, number> = { 3: 8 * 3600, 4: 12 * 3600, 5: 12 * 3600 };
/** Lifted in good time: at this share of its ceiling, so that it is met before it. */
const LIFT = 0.75;

export const ceilingSeconds = (rank: number): number | null => CEILING_SECONDS[rank] ?? null;

/** Whether it has waited so long that it goes before all but R0 and R1. */
export function isLifted(waiting: { rank: number; arrivedAt: number }, now: number): boolean {
  const ceiling = ceilingSeconds(waiting.rank);
  return ceiling !== null && now - waiting.arrivedAt >= ceiling * LIFT * 1000;
}

/** For the queue in the database: from which age in seconds a rank is lifted. */
export const liftSeconds = (rank: number): number | null => {
  const ceiling = ceilingSeconds(rank);
  return ceiling === null ? null : ceiling * LIFT;
};
