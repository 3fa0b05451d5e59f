import type { BoardView } from '../../../../libs/protocol/board.js';

/** Two clocks of this machine, in milliseconds: the one on the wall can be set, the steady one may stand still in sleep. */
export interface Clocks {
  wall: number;
  steady: number;
}
/** A board and when it came here. */
export interface Reading {
  view: BoardView;
  came: Clocks;
}

/** It is asked for every two seconds: after so long something is wrong, and it says so. */
export const STALE_MS = 10_000;

/** What comes anew is only new if it was measured anew: the same figures from somewhere in between are as old as they were. */
export const take = (before: Reading | null, view: BoardView, came: Clocks): Reading =>
  before?.view.at === view.at ? before : { view, came };

/** How old the figures are, by whichever clock says more. */
export const ageOf = ({ came }: Reading, now: Clocks): number =>
  Math.max(0, now.wall - came.wall, now.steady - came.steady);

/** The hub's clock, as far as these figures can speak for it: waits do not go on growing on a board that is cut off. */
export const hubNow = (reading: Reading, now: Clocks): number =>
  Date.parse(reading.view.at) + Math.min(ageOf(reading, now), STALE_MS);
