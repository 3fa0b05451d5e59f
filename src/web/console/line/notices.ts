import type { Notice } from '../state/desk-shape.js';
import type { Store } from './store.js';

let count = 0;

/** Something the worker should hear of once. */
export function notice(store: Store, kind: Notice['kind'], said: string): void {
  count += 1;
  store.dispatch({ type: 'noticed', notice: { id: count, kind, said } });
}

/** The hub's sentence, or our own code, which the words of the page turn into one. */
export const sentence = ({ message, code }: { message: string; code: string }): string => message || code;
