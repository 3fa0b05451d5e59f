import type { DeskEvent } from '../state/desk-event.js';
import type { DeskState } from '../state/desk-shape.js';
import { reduce } from '../state/desk-state.js';

/** The one place where the desk's state lives. Everything reads from here at the moment it needs it: nothing is stale. */
export interface Store {
  get: () => DeskState;
  dispatch: (event: DeskEvent) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createStore(first: DeskState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
