import { io, type Socket } from 'socket.io-client';
import type { OfferCard } from '../../../../libs/protocol/desk.js';
import type { OfferOutcome } from '../../../../libs/protocol/words.js';
import { notice } from './notices.js';
import type { Store } from './store.js';
import {
  NO_ANSWER,
  NOT_CONNECTED,
  type AnswerTo,
  type Body,
  type FromHub,
  type Message,
  type ToHub,
} from './wire.js';

/** How long we wait for an answer before we say that we do not know. */
const ANSWER_WITHIN_MS = 8_000;
/** What the hub answers at the door to somebody whose session does not hold. */
const NOT_SIGNED_IN = 'sign-in';
/** How long a person is shown as writing after the last sign of it. */
const TYPING_SHOWN_MS = 5_000;

export interface Connection {
  /** Asks the hub, and always gets an answer: the hub's, or one of our own saying that none came. */
  ask: <M extends Message>(message: M, body: Body<M>) => Promise<AnswerTo<M>>;
  /** Tells the hub something that does not matter if it is lost. */
  tell: <M extends Message>(message: M, body: Body<M>) => void;
  close: () => void;
}

/** Why the hub let go of us for good: the sentence it gave, or null. */
export type Ended = (said: string | null) => void;

type Line = Socket<FromHub, ToHub>;

const refused = (code: string) => ({ ok: false as const, refused: { code, message: '' } });

export function connect(store: Store, token: string, ended: Ended): Connection {
  const socket: Line = io('/desk', { auth: { token }, reconnectionDelay: 500, reconnectionDelayMax: 3_000 });
  listen(socket, store);
  watchTheLine(socket, store, ended);
  const stopWaking = wakeUp(socket);
  return {
    ask: (message, body) => askOver(socket, message, body),
    tell: (message, body) => {
      if (socket.connected) (socket as Socket).volatile.emit(message, body);
    },
    close: () => {
      stopWaking();
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}

async function askOver<M extends Message>(socket: Line, message: M, body: Body<M>): Promise<AnswerTo<M>> {
  // socket.io would keep the message and send it later, when nobody expects it any more: we keep what must be kept.
  if (!socket.connected) return refused(NOT_CONNECTED);
  try {
    return (await (socket as Socket).timeout(ANSWER_WITHIN_MS).emitWithAck(message, body)) as AnswerTo<M>;
  } catch {
    return refused(NO_ANSWER);
  }
}

function listen(socket: Line, store: Store): void {
  const { get, dispatch } = store;
  socket.on('snapshot', (snapshot) => dispatch({ type: 'snapshot', snapshot, at: Date.now() }));
  socket.on('offer:new', (offer) => dispatch({ type: 'offer-new', offer }));
  socket.on('offer:ended', (news) => offerEnded(store, news));
  socket.on('entry', (entry) => dispatch({ type: 'entry', entry }));
  socket.on('contact', (contact) => dispatch({ type: 'contact', contact }));
  socket.on('call', (call) => dispatch({ type: 'call', call }));
  socket.on('call:alarm', ({ worker }) => notice(store, 'call-alarm', worker ?? ''));
  socket.on('queue', (queue) => dispatch({ type: 'queue', queue }));
  socket.on('watch', (watch) => dispatch({ type: 'watch', watch }));
  socket.on('colleagues', (news) => dispatch({ type: 'colleagues', ...news }));
  socket.on('followups', (followUps) => dispatch({ type: 'followUps', followUps }));
  socket.on('call-back', ({ contactId }) => dispatch({ type: 'call-back', contactId }));
  socket.on('note', ({ contactId, note }) => dispatch({ type: 'note', contactId, note }));
  socket.on('duty', (duty) => dispatch({ type: 'duty', duty }));
  socket.on('attention', (attention) => dispatch({ type: 'attention', attention }));
  socket.on('lowerings', () => dispatch({ type: 'lowerings', lowerings: null }));
  socket.on('ear', ({ ear }) => dispatch({ type: 'ear', ear }));
  socket.on('unowned', ({ seconds }) => dispatch({ type: 'unowned', seconds }));
  socket.on('typing', ({ contactId, who }) => {
    if (who !== 'person') return;
    dispatch({ type: 'typing', contactId, until: Date.now() + get().clockOffset + TYPING_SHOWN_MS });
  });
}

/** What an ended offer means to the one it was put to: a withdrawn one, unless it was a handover, another was first with. */
function meaning({ step }: OfferCard, outcome: OfferOutcome): string {
  if (outcome !== 'withdrawn') return outcome;
  return step === 'handover' ? 'handover' : 'first';
}

/** What I did myself I know already; what happened without me I am told. */
function offerEnded(store: Store, { offerId, outcome }: { offerId: string; outcome: OfferOutcome }): void {
  const { answering, offers } = store.get();
  const offer = offers.find((one) => one.offerId === offerId);
  if (offer && !answering[offerId]) notice(store, 'offer-ended', meaning(offer, outcome));
  store.dispatch({ type: 'offer-ended', offerId, outcome });
}

function watchTheLine(socket: Line, { dispatch }: Store, ended: Ended): void {
  let told = false;
  let turnedAway = 0;
  const end = (said: string | null): void => {
    if (!told) ended(said);
    told = true;
  };
  socket.on('session:ended', () => end(null));
  /** What the hub itself closed or refused, socket.io does not dial again on its own. */
  const redial = (): void => {
    if (told || socket.active) return;
    turnedAway += 1;
    setTimeout(() => told || socket.connect(), Math.min(500 * 2 ** turnedAway, 8_000));
  };
  socket.on('disconnect', () => {
    dispatch({ type: 'line-lost', at: Date.now() });
    redial();
  });
  socket.on('snapshot', () => {
    turnedAway = 0;
  });
  socket.on('connect_error', ({ message }) => {
    dispatch({ type: 'line-lost', at: Date.now() });
    // The hub knows us and says no. Any other failure, its database being away for one, passes.
    if (message === NOT_SIGNED_IN) end(null);
    else redial();
  });
}

/** A laptop opened again, a network come back: dial at once instead of waiting for the next attempt. */
function wakeUp(socket: Line): () => void {
  const dial = (): void => {
    if (document.visibilityState === 'visible' && !socket.connected && socket.active) {
      socket.disconnect().connect();
    }
  };
  window.addEventListener('online', dial);
  document.addEventListener('visibilitychange', dial);
  return () => {
    window.removeEventListener('online', dial);
    document.removeEventListener('visibilitychange', dial);
  };
}
