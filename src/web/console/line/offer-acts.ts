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

  return { open, accept, decline, take, acknowledge };
}
