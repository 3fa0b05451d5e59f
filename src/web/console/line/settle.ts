import { nextToSend } from '../state/outbox.js';
import { followed } from '../state/views.js';
import type { Connection } from './connection.js';
import type { Store } from './store.js';
import { NO_ANSWER, NOT_CONNECTED } from './wire.js';

/** How soon an unanswered question is asked again on a line that stands. */
const AGAIN_MS = 2_000;

/** What belongs to this connection, and is forgotten with it. */
interface Under {
  store: Store;
  connection: Connection;
  following: Set<string>;
  asking: Set<string>;
  sending: Set<string>;
  again: () => void;
}

/**
 * Brings the line in step with the state, and may run at any time: follows what should be followed, asks again for a
 * log with a hole, sends what waits. Every change of the state runs it; a repeat does nothing.
 */
export function keepInStep(store: Store, connection: Connection): () => void {
  let timer = 0;
  const again = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => step(under), AGAIN_MS);
  };
  const under: Under = {
    store,
    connection,
    following: new Set(),
    asking: new Set(),
    sending: new Set(),
    again,
  };
  const stop = store.subscribe(() => step(under));
  return () => {
    stop();
    window.clearTimeout(timer);
  };
}

function step(under: Under): void {
  const state = under.store.get();
  if (state.line !== 'up') {
    under.following.clear();
    return;
  }
  const wanted = new Set(followed(state));
  for (const contactId of wanted) {
    const complete = under.following.has(contactId) && !state.logs[contactId]?.missing;
    if (!complete && !under.asking.has(contactId) && !(contactId in state.unreadable))
      void follow(under, contactId);
  }
  leaveOthers(under, wanted);
  for (const { id, contactId, text } of nextToSend(state.outbox)) {
    if (!under.sending.has(contactId)) void send(under, { id, contactId, text });
  }
}

async function follow(
  { store, connection, following, asking, again }: Under,
  contactId: string,
): Promise<void> {
  asking.add(contactId);
  store.dispatch({ type: 'log-asked', contactId });
  const after = store.get().logs[contactId]?.seq ?? 0;
  const answer = await connection.ask('contact:follow', { contactId, after });
  asking.delete(contactId);
  if (answer.ok) {
    following.add(contactId);
    store.dispatch({ type: 'log', answer });
  } else if (isOurs(answer.refused.code)) again();
  else store.dispatch({ type: 'log-refused', contactId, reason: answer.refused.message });
}

/** The same id every time: however often it is sent, it is one message. */
async function send(
  { store, connection, sending, again }: Under,
  message: { id: string; contactId: string; text: string },
): Promise<void> {
  const { id, contactId } = message;
  sending.add(contactId);
  const answer = await connection.ask('message:send', message);
  sending.delete(contactId);
  if (answer.ok) store.dispatch({ type: 'stored', id, seq: answer.seq });
  else if (isOurs(answer.refused.code)) again();
  else store.dispatch({ type: 'refused', id, reason: answer.refused.message });
}

function leaveOthers({ store, connection, following, asking }: Under, wanted: Set<string>): void {
  for (const contactId of [...following]) {
    if (wanted.has(contactId) || asking.has(contactId)) continue;
    following.delete(contactId);
    void connection.ask('contact:unfollow', { contactId });
    store.dispatch({ type: 'log-dropped', contactId });
  }
}

const isOurs = (code: string): boolean => code === NO_ANSWER || code === NOT_CONNECTED;
