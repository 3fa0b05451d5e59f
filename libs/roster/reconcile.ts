import type { Stretch } from './model.js';

/** A shift as it stands in the database. */
export interface Standing extends Pick<Stretch, 'workerId' | 'unitId' | 'mode' | 'origin' | 'from' | 'to'> {
  id: string;
}

export interface Changes {
  add: Stretch[];
  end: { id: string; at: number }[];
  remove: string[];
}

const placeOf = ({ workerId, unitId, mode, origin }: Omit<Standing, 'id' | 'from' | 'to'>): string =>
  `${workerId} ${unitId} ${mode} ${origin}`;
const keyOf = (one: Omit<Standing, 'id'>): string => `${placeOf(one)} ${one.from} ${one.to}`;

/**
 * What to do so that the shifts from now on are those of the plan. What has been stays as it was: a shift under way is
 * ended or made longer, never moved or taken away, and one that should have begun before now begins now.
 */
export function reconcile(standing: Standing[], wanted: Stretch[], now: number): Changes {
  const changes: Changes = { add: [], end: [], remove: [] };
  const open = new Map(wanted.filter(({ to }) => to > now).map((one) => [keyOf(one), one]));
  const begun = new Map(
    [...open].filter(([, one]) => one.from <= now).map(([key, one]) => [placeOf(one), key]),
  );
  for (const shift of standing.filter(({ from, to }) => from <= now && to > now)) {
    const key = begun.get(placeOf(shift)) ?? '';
    const until = open.get(key)?.to ?? now;
    open.delete(key);
    if (until === shift.from) changes.remove.push(shift.id);
    else if (until !== shift.to) changes.end.push({ id: shift.id, at: until });
  }
  for (const shift of standing.filter(({ from }) => from > now))
    if (!open.delete(keyOf(shift))) changes.remove.push(shift.id);
  changes.add = [...open.values()].map((one) => ({ ...one, from: Math.max(one.from, now) }));
  return changes;
}
