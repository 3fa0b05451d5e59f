import { facesPerPerson, serviceOf, type Service } from './measures.js';
import type { History, Outcome } from './model.js';
import { HOUR_MS, HOURS, type Shift, type Town } from './town.js';
import { runWeeks, targetOf, type Manner } from './weeks.js';

/** A side of a comparison, as numbers that a page can show. */
export interface Side {
  all: Service;
  bands: { rank: number; service: Service }[];
  /** Mean wait in minutes and contacts per hour of the day. */
  hours: { wait: number; contacts: number }[];
  faces: { persons: number; faces: number };
  /** The longest that any R4 waited, minutes. */
  longestR4: number;
}

const hourOfWeek = ({ arrival: { at } }: Outcome): number => Math.floor(at / HOUR_MS) % HOURS;

export function sideOf(history: History): Side {
  const { outcomes } = history;
  const service = (some: Outcome[]): Service => serviceOf(some, targetOf);
  const ranks = [0, 1, 2, 3, 4].map((rank) => outcomes.filter(({ arrival }) => arrival.rank === rank));
  const days =
    outcomes.length === 0 ? 1 : Math.max(1, Math.ceil((outcomes.at(-1)?.arrival.at ?? 0) / HOUR_MS / 24));
  return {
    all: service(outcomes),
    bands: ranks.map((some, rank) => ({ rank, service: service(some) })),
    hours: Array.from({ length: 24 }, (_, hour) => {
      const then = outcomes.filter((one) => hourOfWeek(one) % 24 === hour);
      return { wait: service(then).meanWait, contacts: then.length / days };
    }),
    faces: facesPerPerson(history),
    longestR4: Math.max(0, ...(ranks[4] ?? []).map(({ wait }) => wait / 60_000)),
  };
}

/** The same weeks, the same people at work: once with a line for each unit, once with one number for all. */
export function separateAgainstOne(town: Town, weeks: number, seed: number): Record<Manner, Side> {
  const side = (manner: Manner): Side => sideOf(runWeeks({ town, weeks, seed, manner }));
  return { separate: side('separate'), 'one-number': side('one-number') };
}

/** One more at work in some hours of the week: how it is then, and over the whole week, with and without. */
export interface WhatIf {
  meanwhile: { without: Service; with: Service };
  week: { without: Service; with: Service };
}

export function whatIf(town: Town, more: Shift, { weeks, seed }: { weeks: number; seed: number }): WhatIf {
  const isThen = (one: Outcome): boolean => {
    const hour = hourOfWeek(one);
    return (hour >= more.from && hour < more.until) || hour + HOURS < more.until;
  };
  const run = (added: { more?: Shift }): { meanwhile: Service; week: Service } => {
    const { outcomes } = runWeeks({ town, weeks, seed, manner: 'one-number', ...added });
    return { meanwhile: serviceOf(outcomes.filter(isThen), targetOf), week: serviceOf(outcomes, targetOf) };
  };
  const [without, extended] = [run({}), run({ more })];
  return {
    meanwhile: { without: without.meanwhile, with: extended.meanwhile },
    week: { without: without.week, with: extended.week },
  };
}
