import type { AgeGroup, Need } from '../protocol/index.js';
import type { Competence } from '../routing/index.js';

/** Hours of a week from Monday 00:00, local time. */
export const HOURS = 168;
export const HOUR_MS = 3_600_000;

/** So many workers of a unit at work, in these hours of the week (`until` after `from`; past 168 runs into Monday). */
export interface Shift {
  unit: string;
  count: number;
  from: number;
  until: number;
  /** Somebody of the roster; without it they are made up. The same one may work many shifts. */
  worker?: { id: string; languages: string[] };
}

/** A unit: what it takes where and at which ages, and what its workers have learnt beside it for when the others are full. */
export interface TownUnit {
  name: string;
  takes: Omit<Competence, 'unitId'>[];
  also: Need[];
}

/** Everything a simulated week is made of. All of it can be counted in a live hub; what cannot yet is assumed, and said. */
export interface Town {
  perWeek: number;
  /** How much of a week's contacts each hour has; any scale. */
  shape: number[];
  /** Sudden crowds (a storm, a post that spreads): how many a week, how many times as much, for how long. */
  bursts: { perWeek: number; times: number; minutes: number };
  ranks: Partial<Record<`R${0 | 1 | 2 | 3 | 4}`, number>>;
  needs: Partial<Record<Need, number>>;
  /** City areas, or mid areas by their key. Whose place nobody knows fits every unit, as living elsewhere does. */
  areas: Record<string, number>;
  /** None: nobody's age is known, and everyone fits. */
  ages?: Partial<Record<AgeGroup | 'unknown', number>>;
  languages: Record<string, number>;
  talkMinutes: number;
  patienceMinutes: number;
  /** Share of contacts by somebody who has been in touch before. */
  returning: number;
  /** Share of offers that nobody answers. */
  missed: number;
  units: TownUnit[];
  shifts: Shift[];
}

/** How near an hour is to a peak, round the clock: 1 at it, little beyond its width. */
function near(hour: number, peak: number, width: number): number {
  const apart = ((hour - peak + 36) % 24) - 12;
  return Math.exp(-(apart * apart) / (2 * width * width));
}

/** Low in the early morning, highest at 20 to 24, more at the weekend's nights: the shape that crisis lines report. */
function weeklyShape(): number[] {
  return Array.from({ length: HOURS }, (_, hour) => {
    const [day, of] = [Math.floor(hour / 24), hour % 24];
    const [evening, noon] = [near(of, 21.5, 3), near(of, 13, 3)];
    const weekend = (day === 4 && of >= 18) || day === 5 || (day === 6 && of < 6) ? 1.35 : 1;
    return (0.35 + 0.9 * evening + 0.45 * noon) * weekend;
  });
}

/** The same shift every day. */
const daily = (unit: string, count: number, from: number, until: number): Shift[] =>
  Array.from({ length: 7 }, (_, day) => ({ unit, count, from: day * 24 + from, until: day * 24 + until }));

const everywhere = (...needs: Need[]): TownUnit['takes'] => [{ needs, areas: [], ages: [] }];

/**
 * A made-up city of half a million, for when there is nothing to count yet: three units, each with its own line today,
 * and each for the whole city at every age: an area sets nobody apart here. A third of the contacts come from relatives
 * and return as others do.
 */
export const MADE_UP: Town = {
  perWeek: 950,
  shape: weeklyShape(),
  bursts: { perWeek: 2, times: 4, minutes: 40 },
  ranks: { R0: 0.03, R1: 0.1, R2: 0.35, R3: 0.32, R4: 0.2 },
  needs: { social: 0.22, violence: 0.1, child: 0.06, housing: 0.1, psychiatry: 0.3, addiction: 0.22 },
  areas: { northeast: 0.2, centre: 0.27, southwest: 0.22, hisingen: 0.23, elsewhere: 0.08 },
  languages: { sv: 0.86, en: 0.06, ar: 0.08 },
  talkMinutes: 28,
  patienceMinutes: 12,
  returning: 0.45,
  missed: 0.04,
  units: [
    { name: 'social', takes: everywhere('social', 'violence', 'child', 'housing'), also: ['addiction'] },
    { name: 'psychiatry', takes: everywhere('psychiatry'), also: ['social', 'violence'] },
    { name: 'addiction', takes: everywhere('addiction'), also: ['psychiatry'] },
  ],
  shifts: [
    ...[...daily('social', 2, 7, 16), ...daily('social', 3, 15, 26), ...daily('social', 1, 22, 32)],
    ...[
      ...daily('psychiatry', 2, 7, 16),
      ...daily('psychiatry', 2, 15, 26),
      ...daily('psychiatry', 1, 22, 32),
    ],
    ...[...daily('addiction', 1, 7, 16), ...daily('addiction', 2, 15, 26), ...daily('addiction', 1, 22, 32)],
  ],
};
