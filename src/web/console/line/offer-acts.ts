import type { Attention } from '../../../../libs/protocol/attention.js';
import type { Connection } from './connection.js';
import { notice, sentence } from './notices.js';
import type { Store } from './store.js';

export function offerActs(store: Store, connection: Connection) {
  const open = (contactId: string | null): void => store.dispatch({ type: 'opened', contactId });

  /** Until the hub has answered nobody presses twice, and the sound rests. */
  const answering = (offerId: string, what: 'accept' | 'decline' | null): void =>
    store.dispatch({ type: 'answering', offerId, what });

  async function accept(offerId: string): Promise<boolean> {
    answering(offerId, 'accept');
    const answer = await connection.ask('offer:accept', { offerId });
    answering(offerId, null);
    if (answer.ok) {
      store.dispatch({ type: 'offer-ended', offerId, outcome: 'accepted' });
      open(answer.contactId);
    } else notice(store, 'refused', sentence(answer.refused));
    return answer.ok;
  }

  async function decline(offerId: string): Promise<boolean> {
    answering(offerId, 'decline');
    const answer = await connection.ask('offer:decline', { offerId });
    answering(offerId, null);
    if (answer.ok) store.dispatch({ type: 'offer-ended', offerId, outcome: 'declined' });
    else notice(store, 'refused', sentence(answer.refused));
    return answer.ok;
  }

  async function take(contactId: string): Promise<boolean> {
    const answer = await connection.ask('contact:take', { contactId });
    if (answer.ok) open(contactId);
    else notice(store, 'refused', sentence(answer.refused));
    return answer.ok;
  }

  /** "I see it": silence for the others, no acceptance. */
  async function acknowledge(contactId: string): Promise<boolean> {
    const answer = await connection.ask('contact:acknowledge', { contactId });
    if (!answer.ok) notice(store, 'refused', sentence(answer.refused));
    return answer.ok;
  }

  return { open, accept, decline, take, acknowledge, takePromise: promiseTaking(store, connection) };
}

/** What an absent colleague promised stands on one's own list from now on. */
const promiseTaking =
  (store: Store, connection: Connection) =>
  async (one: Extract<Attention, { kind: 'promise' }>): Promise<boolean> => {
    const { id, contactId, promise, how, since: dueAt } = one;
    const answer = await connection.ask('followup:take', { id });
    if (!answer.ok) notice(store, 'refused', sentence(answer.refused));
    else {
      const { followUps } = store.get();
      const mine = { id, contactId, promise, how, dueAt, doneAt: null, callBack: null };
      store.dispatch({
        type: 'followUps',
        followUps: [...followUps.filter((other) => other.id !== id), mine],
      });
    }
    return answer.ok;
  };
