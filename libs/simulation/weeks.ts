import { DEFAULT_PLANS, type Step } from '../routing/index.js';
import { seeded, type Chance } from './chance.js';
import { simulate } from './hub.js';
import type { Hand, History, World } from './model.js';
import { HOUR_MS, HOURS, type Shift, type Town, type TownUnit } from './town.js';
import { trace } from './trace.js';

const TARGETS = [30, 300, 900, 4 * 3600, 8 * 3600, 8 * 3600];
export const targetOf = (rank: number): number => TARGETS[rank] ?? 900;

/** Separate lines, as today: each unit its own needs, nobody grades or remembers, nothing widens. One number: all the rest. */
export type Manner = 'separate' | 'one-number';

export interface Weeks {
  town: Town;
  weeks: number;
  manner: Manner;
  seed: number;
  /** One more at work, in these hours of every week. */
  more?: Shift;
}

/** A line that is only its own: whoever is not answered waits, until they leave. */
const ALONE: Step[] = [
  { kind: 'offer', seconds: 1e7 },
  { kind: 'desk', seconds: 1 },
  { kind: 'lead', seconds: 1 },
];
const planOf =
  (manner: Manner) =>
  (rank: number): Step[] =>
    manner === 'separate' ? ALONE : DEFAULT_PLANS[`R${Math.min(5, rank)}` as 'R0'];

/** A worker sees it, reads it and answers; now and then nobody is at the screen. */
const answering = (missed: number) => (chance: Chance) =>
  chance() < missed ? { after: 30_000, yes: false } : { after: 2000 + chance() * 6000, yes: true };

const PER_THIRD = 3;
/** What a unit's workers take; with one number also what they have learnt beside it. */
function competencesOf({ name, takes, also }: TownUnit, manner: Manner): Hand['competences'] {
  const beside = manner === 'separate' || also.length === 0 ? [] : [{ needs: also, areas: [], ages: [] }];
  return [...takes, ...beside].map((one) => ({ unitId: name, ...one }));
}

/** More than anyone is asked about. */
const MANY_QUESTIONS = 1009;

function handsOf({ town, weeks, manner, more }: Weeks): Hand[] {
  const units = new Map(town.units.map((unit) => [unit.name, unit]));
  const shifts = more ? [...town.shifts, more] : town.shifts;
  return Array.from({ length: weeks }, (_, week) => week).flatMap((week) =>
    shifts.flatMap(({ unit, count, from, until, worker }, n) =>
      Array.from({ length: count }, (_, i): Hand => {
        const known = units.get(unit);
        return {
          workerId: worker?.id ?? `${unit} ${n < town.shifts.length ? `${from % 24}h` : 'more'} ${i}`,
          from: (week * HOURS + from) * HOUR_MS,
          until: (week * HOURS + until) * HOUR_MS,
          competences: known ? competencesOf(known, manner) : [],
          languages: worker?.languages ?? (i % PER_THIRD === 2 ? ['sv', 'ar'] : ['sv', 'en']),
          room: 1,
        };
      }),
    ),
  );
}

export function worldOf(run: Weeks): World {
  return {
    arrivals: trace(run.town, run.weeks, seeded(run.seed)),
    hands: handsOf(run),
    answering: answering(run.town.missed),
    plan: planOf(run.manner),
    targetSeconds: run.manner === 'one-number' ? targetOf : () => targetOf(2),
    remembers: run.manner === 'one-number',
    grades: run.manner === 'one-number',
    offerSeconds: 30,
    luck: (contact, question) => seeded(run.seed + contact * MANY_QUESTIONS + question),
  };
}

export const runWeeks = (run: Weeks): History => simulate(worldOf(run));
