import type { Stretch, Window } from './model.js';

/** One occurrence of a place, given away or asked for: or one piece of it, when somebody else has another. */
export interface Turn {
  origin: string;
  begins: number;
  /** When the piece begins. Not said: the first there is. */
  from?: number | undefined;
  /** When it ended as it was asked for. Not said: whatever it is now. */
  to?: number | undefined;
}

export interface SwapWish {
  asker: string;
  taker: string;
  gives: Turn;
  /** Null: nothing is asked for in return. */
  takes: Turn | null;
}

export type SwapRefusal = 'turn-gone' | 'turn-changed' | 'begun' | 'taker-busy' | 'asker-busy';

const isOf = (one: Stretch, workerId: string | null, { origin, begins }: Turn): boolean =>
  one.workerId === workerId && one.origin === origin && one.begins === begins;

/** The piece of a turn that a worker has, just as it is meant. */
export const pieceOf = (stretches: Stretch[], workerId: string | null, turn: Turn): Stretch | undefined =>
  stretches.find(
    (one) =>
      isOf(one, workerId, turn) && one.from === (turn.from ?? one.from) && one.to === (turn.to ?? one.to),
  );

const isBusy = (
  stretches: Stretch[],
  workerId: string,
  during: Window,
  but: Stretch | null | undefined,
): boolean =>
  stretches.some(
    (one) => one.workerId === workerId && one !== but && one.from < during.to && one.to > during.from,
  );

/** Gone to somebody else, or still theirs with other hours: nobody says yes to hours they were not asked about. */
const missing = (stretches: Stretch[], workerId: string, turn: Turn): SwapRefusal =>
  stretches.some((one) => isOf(one, workerId, turn)) ? 'turn-changed' : 'turn-gone';

/** Whether two may swap as they wish, with the roster as it is now: a turn may have changed hands since it was asked for. */
export function swapRefusal(wish: SwapWish, stretches: Stretch[], now: number): SwapRefusal | null {
  const { asker, taker, gives, takes } = wish;
  const given = pieceOf(stretches, asker, gives);
  const taken = takes && pieceOf(stretches, taker, takes);
  if (!given) return missing(stretches, asker, gives);
  if (takes && !taken) return missing(stretches, taker, takes);
  if ([given, taken].some((piece) => piece && piece.from <= now)) return 'begun';
  if (isBusy(stretches, taker, given, taken)) return 'taker-busy';
  return taken && isBusy(stretches, asker, taken, given) ? 'asker-busy' : null;
}
