import type { Clock } from '../../clock.js';
import type { Exchange } from '../../exchange.js';
import type { Leg } from '../leg.js';
import type { Action, Ncco } from '../ncco/actions.js';

/** One leg being taken through an NCCO. */
export interface Script {
  exchange: Exchange;
  leg: Leg;
  signal: AbortSignal;
  /** What comes after the action that is being done. */
  rest: Ncco;
  /** Takes this or another leg through an NCCO; returns when it is at its end. */
  run(leg: Leg, ncco: Ncco): Promise<void>;
}

/** Does one action. Answers with the NCCO that replaces the rest, if any. */
export type Perform<A extends Action> = (script: Script, action: A) => Promise<Ncco | undefined>;

/** Emulated milliseconds, unless the script ends before. Without a number: for ever. */
export function pause(clock: Clock, signal: AbortSignal, ms?: number): Promise<void> {
  signal.throwIfAborted();
  return new Promise((over, stopped) => {
    const stop = (): void => {
      cancel();
      stopped(signal.reason as Error);
    };
    const cancel =
      ms === undefined
        ? () => undefined
        : clock.after(ms, () => {
            signal.removeEventListener('abort', stop);
            over();
          });
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** The same, and also over when one of these happens at the handset. Answers with what ended it. */
export async function pauseUntil(
  { exchange, leg, signal }: Pick<Script, 'exchange' | 'leg' | 'signal'>,
  ms: number | undefined,
  events: readonly ('key' | 'speech')[],
): Promise<'time' | 'key' | 'speech'> {
  const interrupted = new AbortController();
  const listeners = events.map((event) => {
    const listener = (): void => interrupted.abort(event);
    leg.keypad.on(event, listener);
    return () => leg.keypad.off(event, listener);
  });
  try {
    await pause(exchange.clock, AbortSignal.any([signal, interrupted.signal]), ms);
    return 'time';
  } catch (reason) {
    if (reason === 'key' || reason === 'speech') return reason;
    throw reason;
  } finally {
    listeners.forEach((off) => off());
  }
}
