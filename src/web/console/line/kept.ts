import { EMPTY_DESK, type DeskState } from '../state/desk-shape.js';
import type { Store } from './store.js';

type Kept = Pick<DeskState, 'open' | 'seen' | 'outbox' | 'drafts'>;

const place = (workerId: string): string => `stafett.desk.${workerId}`;

/** What a reload, or a session that was ended under the worker's hands, must not lose: what they have written. */
export function keptDesk(workerId: string): DeskState {
  const raw = sessionStorage.getItem(place(workerId));
  return raw ? { ...EMPTY_DESK, ...(JSON.parse(raw) as Kept) } : EMPTY_DESK;
}

export function keepDesk(store: Store, workerId: string): () => void {
  let before: Kept | null = null;
  return store.subscribe(() => {
    const { open, seen, outbox, drafts } = store.get();
    const same =
      before?.open === open && before.seen === seen && before.outbox === outbox && before.drafts === drafts;
    if (same) return;
    before = { open, seen, outbox, drafts };
    sessionStorage.setItem(place(workerId), JSON.stringify(before));
  });
}

/** After signing out nothing of what anybody wrote stays in the browser. */
export const forgetDesk = (workerId: string): void => sessionStorage.removeItem(place(workerId));
