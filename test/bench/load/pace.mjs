// When the next one comes, whatever became of the ones before: a Poisson process, measured from when it was due.
import { wait } from './bench-load.mjs';

/** Node's timers are this coarse. Within it, "due" is when the timer rang; beyond it something was stuck, and that counts. */
const COARSE_MS = 2;

/** @param fire is given the instant from which to measure. */
export async function openLoop({ perSecond, seconds }, fire) {
  const pause = () => (-Math.log(1 - Math.random()) * 1000) / perSecond;
  const end = performance.now() + seconds * 1000;
  let due = performance.now() + pause();
  let fired = 0;
  while (due < end) {
    const now = performance.now();
    if (due <= now) {
      fire(now - due <= COARSE_MS ? now : due);
      fired += 1;
      due += pause();
    } else await wait(due - now);
  }
  return fired;
}
