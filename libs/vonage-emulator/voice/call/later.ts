import type { Exchange } from '../../exchange.js';
import type { Leg } from '../leg.js';

/** After so many emulated milliseconds, unless the leg is over by then. */
export function later(exchange: Exchange, leg: Leg, ms: number, run: () => void): void {
  const cancel = exchange.clock.after(ms, () => {
    leg.over.signal.removeEventListener('abort', cancel);
    run();
  });
  leg.over.signal.addEventListener('abort', cancel, { once: true });
}
