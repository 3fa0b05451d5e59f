import { flushSync } from 'react-dom';
import type { Acts } from '../line/acts.js';
import type { Store } from '../line/store.js';
import { offersInOrder } from '../state/views.js';
import type { View } from './view-tabs.js';

/** A key pressed for one offer must not hit another that has just pushed itself before it. */
const SETTLED_MS = 700;

/** The offer a key means: the one in focus, else the first, once the offers have stood still for a moment. */
function offerUnderHand(store: Store): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-offer]')?.dataset['offer'];
  if (focused) return focused;
  const state = store.get();
  const now = Date.now() + state.clockOffset;
  const still = state.offers.every(({ madeAt }) => now - Date.parse(madeAt) > SETTLED_MS);
  return still ? offersInOrder(state)[0]?.offerId : undefined;
}

function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.list [data-row]')].filter(
    (row) => row.offsetParent,
  );
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const from = at === -1 && step === -1 ? rows.length : at;
  const next = rows[Math.min(Math.max(from + step, 0), rows.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

export interface Turns {
  show: (view: View) => void;
  help: () => void;
  /** The microphone, in a call that is taken here. */
  mute: () => void;
}

/** What each single key does. */
export function keyActs(store: Store, acts: Acts, { show, help, mute }: Turns): Record<string, () => void> {
  const answer = (how: (offerId: string) => Promise<boolean>): void => {
    const offerId = offerUnderHand(store);
    if (offerId && !(offerId in store.get().answering)) void how(offerId);
  };
  const turnTo = (view: View, target: string): void => {
    // Drawn at once: a letter typed right after the key must already fall into the field.
    flushSync(() => show(view));
    document.querySelector<HTMLElement>(`[data-key-target=${target}]`)?.focus();
  };
  return {
    a: () => answer(acts.accept),
    d: () => answer(acts.decline),
    j: () => moveRow(1),
    k: () => moveRow(-1),
    '/': () => turnTo('list', 'find'),
    r: () => turnTo('talk', 'message'),
    n: () => turnTo('context', 'note'),
    e: () => turnTo('context', 'end'),
    m: mute,
    '?': help,
  };
}
