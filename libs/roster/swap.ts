import type { Stretch, Window } from './model.js';

/** One occurrence of a place, given away or asked for. */
export interface Turn {
  origin: string;
  begins: number;
}

export interface SwapWish {
  asker: string;
  taker: string;
  gives: Turn;
  /** Null: nothing is asked for in return. */
  takes: Turn | null;
}

export type SwapRefusal = 'turn-gone' | 'begun' | 'taker-busy' | 'asker-busy';

const find = (stretches: Stretch[], workerId: string, { origin, begins }: Turn): Stretch | undefined =>
  stretches.find((one) => one.workerId === workerId && one.origin === origin && one.begins === begins);

const isBusy = (stretches: Stretch[], workerId: string, during: Window, but: Stretch | null): boolean =>
  stretches.some(
    (one) => one.workerId === workerId && one !== but && one.from < during.to && one.to > during.from,
  );

/** Whether two may swap as they wish, with the roster as it is now: a turn may have changed hands since it was asked for. */
export function swapRefusal(wish: SwapWish, stretches: Stretch[], now: number): SwapRefusal | null {
  const given = find(stretches, wish.asker, wish.gives);
  const taken = wish.takes && find(stretches, wish.taker, wish.takes);
  if (!given || taken === undefined) return 'turn-gone';
  if (Math.min(given.from, taken?.from ?? given.from) <= now) return 'begun';
  if (isBusy(stretches, wish.taker, given, taken)) return 'taker-busy';
  return taken && isBusy(stretches, wish.asker, taken, given) ? 'asker-busy' : null;
}
