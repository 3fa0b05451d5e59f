import { useSyncExternalStore } from 'react';
import { useDesk } from './use-desk.js';

const listeners = new Set<() => void>();
let second = Math.floor(Date.now() / 1000);
let timer = 0;

function tick(): void {
  second = Math.floor(Date.now() / 1000);
  for (const listener of listeners) listener();
}

/** One timer for all clocks on the page, running only while something shows one. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) timer = window.setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(timer);
  };
}

/** This machine's clock in whole seconds, moving. */
export const useSecond = (): number => useSyncExternalStore(subscribe, () => second);

/** The hub's clock in milliseconds, moving by the second: deadlines are the hub's, whatever this machine's clock says. */
export function useNow(): number {
  const now = useSecond();
  const offset = useDesk((state) => state.clockOffset);
  return now * 1000 + offset;
}
