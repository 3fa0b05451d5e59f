import type { ContactView, OfferCard, QueueItem } from '../../../../libs/protocol/desk.js';
import { reachOf, type Reach } from './chain.js';
import type { DeskState } from './desk-shape.js';

/** What I have accepted myself; what fell to me because I hold the watch stands in the queue. */
export function myContacts({ contacts, me }: DeskState): ContactView[] {
  return contacts
    .filter(({ responsible }) => responsible?.workerId === me?.workerId && responsible?.holds === 'worker')
    .sort((a, b) => (a.responsible?.since ?? '').localeCompare(b.responsible?.since ?? ''));
}

export const holdsWatch = ({ watch, me }: DeskState): boolean =>
  me !== null && watch?.holder.workerId === me.workerId;

/** Whether what they pick fits them is the hub's to say. */
export const mayTake = (state: DeskState): boolean =>
  holdsWatch(state) ||
  state.me?.role === 'lead' ||
  (state.queue.pick !== 'watch' && state.me?.onDuty === true);

/** The most dangerous first, then the one that was made first: an order that does not jump about. */
export function offersInOrder({ offers }: DeskState): OfferCard[] {
  return [...offers].sort((a, b) => a.band.localeCompare(b.band) || a.madeAt.localeCompare(b.madeAt));
}

/** How many of the person's messages nobody here has had before their eyes. */
export function unread(state: DeskState, contactId: string): number {
  const seen = state.seen[contactId] ?? 0;
  const entries = state.logs[contactId]?.entries ?? [];
  return entries.filter(
    ({ seq, body, actor }) =>
      seq > seen && actor.kind === 'person' && (body.kind === 'message' || body.kind === 'answer'),
  ).length;
}

export const unreadInAll = (state: DeskState): number =>
  myContacts(state).reduce((sum, { contactId }) => sum + unread(state, contactId), 0);

/** The contacts whose logs we keep: mine, and the one before me. */
export function followed(state: DeskState): string[] {
  const wanted = new Set(myContacts(state).map(({ contactId }) => contactId));
  if (state.open) wanted.add(state.open);
  return [...wanted];
}

export function reachIn(state: DeskState, contactId: string): Reach | null {
  return reachOf(state.logs[contactId]?.entries ?? []);
}

export const isMine = (state: DeskState, contactId: string): boolean =>
  state.logs[contactId]?.contact.responsible?.workerId === state.me?.workerId;

/** Danger to life, then what nobody has taken, then the rest; within each the hub's own order (band, then age). */
/** Why a call stays where it is: of those who are at work and available nobody has a telephone that it could be put through to. */
export function nobodyHasATelephone({ colleagues }: Pick<DeskState, 'colleagues'>): boolean {
  const free = colleagues.filter(
    ({ onDuty, present, status }) => onDuty && present && status === 'available',
  );
  return free.length > 0 && !free.some(({ canCall }) => canCall);
}

export function queueInOrder(items: readonly QueueItem[]): QueueItem[] {
  const rank = ({ band, alarm }: QueueItem): number => (band === 'R0' ? 0 : alarm ? 1 : 2);
  return [...items].sort((a, b) => rank(a) - rank(b));
}
