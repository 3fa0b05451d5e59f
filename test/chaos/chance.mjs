// Chance that can be had again: everything random in a run follows from its seed.

/** @returns {{next: () => number, whole: (below: number) => number, pick: <T>(from: T[]) => T, often: (share: number) => boolean, branch: () => any}} */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below) => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: (from) => from[whole(from.length)],
    often: (share) => next() < share,
    /** One of its own for each client, so that what one does never depends on how fast another was. */
    branch: () => chanceOf(whole(2 ** 31)),
  };
}
