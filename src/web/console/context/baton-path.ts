import type { Link } from '../../../../libs/protocol/desk.js';

/** Rows as high as the style sheet says (.baton-link), lanes so far apart that a passing is seen. */
export const ROW = 56;
export const LANE = 24;
const LANES = 3;
const FIRST = 14;

export interface Place {
  x: number;
  y: number;
}

/** A lane for each holder, the same one when they come back; a closing ends in the lane it came from. */
export function lanesOf(chain: readonly Link[]): number[] {
  const known = new Map<string, number>();
  let last = 0;
  return chain.map(({ who }) => {
    if (!who) return last;
    const lane = known.get(who.workerId) ?? known.size % LANES;
    known.set(who.workerId, lane);
    last = lane;
    return lane;
  });
}

export const placeOf = (lane: number, row: number): Place => ({
  x: FIRST + lane * LANE,
  y: ROW * row + ROW / 2,
});

/** The lane a dotted reach ends in: beside the holder's, so that it is seen to reach. */
export const beside = (lane: number): number => (lane + 1) % LANES;

/** One stroke through every place, so that there can be no break in it. */
export function throughAll(places: readonly Place[]): string {
  return places
    .map(({ x, y }, at) => {
      const before = places[at - 1];
      if (!before) return `M${x} ${y}`;
      const turn = (before.y + y) / 2;
      return `C${before.x} ${turn + 4} ${x} ${turn - 4} ${x} ${y}`;
    })
    .join('');
}
