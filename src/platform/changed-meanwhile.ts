import { Refused } from './refused.js';

/**
 * Whoever changes a whole names the version they have read; without one, what is sent takes the place of whatever is there.
 * The row must be locked by then. @throws Refused `changed-meanwhile`
 */
export function refuseWhenChanged(read: number | undefined, now: number): void {
  if (read === undefined || read === now) return;
  throw new Refused(
    'changed-meanwhile',
    'Någon annan har ändrat det här sedan du läste det, så det du skrev är inte sparat. Nu visas det som gäller: se efter och spara igen.',
  );
}
