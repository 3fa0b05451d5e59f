import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { DeskState } from '../state/desk-shape.js';
import { createActs, type Acts } from './acts.js';
import type { Desk } from './desk.js';

const DeskContext = createContext<{ desk: Desk; acts: Acts } | null>(null);

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext value={{ desk, acts: actsOf(desk) }}>{children}</DeskContext>;
}

const made = new WeakMap<Desk, Acts>();
function actsOf(desk: Desk): Acts {
  const known = made.get(desk) ?? createActs(desk.store, desk.connection);
  made.set(desk, known);
  return known;
}

function useWhole() {
  const whole = use(DeskContext);
  if (!whole) throw new Error('Outside the desk');
  return whole;
}

export const useActs = (): Acts => useWhole().acts;
export const useOpenDesk = (): Desk => useWhole().desk;

/** One part of the state. `pick` must give back what is in the state itself, or a plain value: never something new each time. */
export function useDesk<T>(pick: (state: DeskState) => T): T {
  const { store } = useWhole().desk;
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

/** The whole state, for what is computed from many parts of it. */
export const useDeskState = (): DeskState => useDesk((state) => state);
