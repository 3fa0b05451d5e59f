import { useSyncExternalStore } from 'react';
import type { SignedIn } from '../../../../libs/protocol/rest.js';
import { openDesk, type Desk } from './desk.js';
import { forgetDesk } from './kept.js';
import { keepSession, keptSession, signOut } from './session.js';

/** Why one stands before the sign-in: not signed in yet, signed out, or the hub ended the session (perhaps saying why). */
export type Outside = { why: 'new' | 'signed-out' | 'no-desk' } | { why: 'ended'; said: string | null };
export type Entrance = { desk: Desk } | { desk: null; board: SignedIn } | { desk: null; outside: Outside };

/** The wallboard has an address of its own: /console#board. */
export const BOARD = '#board';

let entrance: Entrance = { desk: null, outside: { why: 'new' } };
const listeners = new Set<() => void>();

function become(next: Entrance): void {
  entrance.desk?.close();
  entrance = next;
  for (const listener of listeners) listener();
}

/**
 * A board is no desk: it opens no line to the hub. Else a screen on the wall would pass for the worker who signed it in,
 * long after they went home, and what they hold would not fall to the watch.
 */
function enterBoard(session: SignedIn): void {
  keepSession(session);
  become({ desk: null, board: session });
}

/** An admin looks after accounts, not people: the hub has no desk for them, and says so at the door. */
export function enter(session: SignedIn): void {
  if (location.hash === BOARD) return enterBoard(session);
  if (session.worker.role === 'admin') return become({ desk: null, outside: { why: 'no-desk' } });
  keepSession(session);
  become({ desk: openDesk(session, thrownOut) });
  return undefined;
}

export function thrownOut(said: string | null): void {
  keepSession(null);
  become({ desk: null, outside: { why: 'ended', said } });
}

/** True when signed out; else what the hub said against it (null when it could not be reached). */
export async function leave({ session }: { session: SignedIn }): Promise<true | string | null> {
  const answer = await signOut(session.token);
  if (!answer.ok) return answer.said;
  keepSession(null);
  become({ desk: null, outside: { why: 'signed-out' } });
  forgetDesk(session.worker.workerId);
  return true;
}

export function resume(): void {
  const session = keptSession();
  if (session) enter(session);
}

export const useEntrance = (): Entrance =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => entrance,
  );
