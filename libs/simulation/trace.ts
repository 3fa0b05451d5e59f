import type { Area, Need } from '../protocol/index.js';
import { areaOfMid } from '../routing/index.js';
import { exponential, pick, type Chance } from './chance.js';
import type { Arrival } from './model.js';
import { HOUR_MS, HOURS, type Town } from './town.js';

const MINUTE = 60_000;

/** Times of arrivals: as many as each hour has on average, by chance; in a burst several times as many. */
export function times({ perWeek, shape, bursts }: Town, weeks: number, chance: Chance): number[] {
  const whole = shape.reduce((sum, one) => sum + one, 0);
  const crowds = Array.from(
    { length: Math.round(bursts.perWeek * weeks) },
    () => chance() * weeks * HOURS * HOUR_MS,
  );
  const isCrowded = (at: number): boolean =>
    crowds.some((begins) => at >= begins && at < begins + bursts.minutes * MINUTE);
  // Drawn as if it were always at its most, then thinned to what the hour has.
  const most = (Math.max(...shape) / whole) * perWeek * (crowds.length > 0 ? bursts.times : 1);
  const all: number[] = [];
  for (
    let at = exponential(chance, HOUR_MS / most);
    at < weeks * HOURS * HOUR_MS;
    at += exponential(chance, HOUR_MS / most)
  ) {
    const now =
      ((shape[Math.floor(at / HOUR_MS) % HOURS] ?? 0) / whole) * perWeek * (isCrowded(at) ? bursts.times : 1);
    if (chance() * most < now) all.push(at);
  }
  return all;
}

/** Somebody new, or somebody who has been in touch before: the more often, the likelier. */
function personOf(before: string[], returning: number, chance: Chance): string {
  if (before.length > 0 && chance() < returning)
    return before[Math.floor(chance() * before.length)] as string;
  return `p${before.length}`;
}

/** A mid area lies in its city area. */
function placeOf(place: string): Pick<Arrival, 'area' | 'midArea'> {
  const area = areaOfMid(place);
  return area ? { area, midArea: place } : { area: place as Area, midArea: null };
}

function ageOf({ ages }: Town, chance: Chance): Arrival['age'] {
  const age = ages ? pick(chance, ages) : 'unknown';
  return age === 'unknown' ? null : age;
}

/** Weeks of contacts, in the order in which they come. The same seed gives the same weeks. */
export function trace(town: Town, weeks: number, chance: Chance): Arrival[] {
  const before: string[] = [];
  return times(town, weeks, chance).map((at) => {
    const person = personOf(before, town.returning, chance);
    before.push(person);
    return {
      at,
      person,
      rank: Number(pick(chance, town.ranks).slice(1)),
      need: pick<Need>(chance, town.needs),
      ...placeOf(pick(chance, town.areas)),
      age: ageOf(town, chance),
      language: pick(chance, town.languages),
      patience: exponential(chance, town.patienceMinutes * MINUTE),
      talk: exponential(chance, town.talkMinutes * MINUTE),
    };
  });
}
