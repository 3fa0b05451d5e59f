import { Refused } from '../../../platform/refused.js';

/** The watch passed on under us: what the ledger holds to it is refused. */
const IN_THE_WAY = 'responsibility_goes_with_the_watch';
/** The watch is passing on; the contact was closed under us, and the next try opens a new one. */
const NOT_NOW = new Set(['try-again', 'closed']);
const MOST_TRIES = 5;

const isPassing = (failure: unknown): boolean =>
  (failure instanceof Refused && NOT_NOW.has(failure.code)) ||
  (failure as { constraint?: string }).constraint === IN_THE_WAY;

/** What lost such a race sees the winner's work when it begins again. */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (failure) {
      if (!isPassing(failure) || attempt === MOST_TRIES) throw failure;
    }
  }
}
