import type { Plan } from '../../../../libs/protocol/desk.js';
import type { Wished } from '../../../../libs/protocol/wishes.js';
import type { Band, Outcome, PresenceStatus } from '../../../../libs/protocol/words.js';
import { NO_CLOSING } from '../state/drafts.js';
import type { Connection } from './connection.js';
import { notice, sentence } from './notices.js';
import { callActs } from './call-acts.js';
import { offerActs } from './offer-acts.js';
import type { Store } from './store.js';
import type { Body, Does } from './wire.js';

function doer(store: Store, connection: Connection): Does {
  return async (message, body) => {
    const answer = await connection.ask(message, body);
    if (!answer.ok) notice(store, 'refused', sentence(answer.refused));
    return answer.ok;
  };
}

function talkActs(store: Store, connection: Connection, instant: () => string) {
  return {
    send: (contactId: string, text: string): void => {
      store.dispatch({ type: 'composed', contactId, id: crypto.randomUUID(), text, at: instant() });
      store.dispatch({ type: 'draft', contactId, part: { message: '' } });
    },
    typing: (contactId: string): void => connection.tell('typing', { contactId }),
    addNote: async (contactId: string, id: string, text: string): Promise<boolean> => {
      const note = await connection.ask('note:add', { contactId, id, text });
      if (note.ok) {
        const { at, who } = note;
        store.dispatch({ type: 'note', contactId, note: { id: note.id, at, who, text: note.text } });
        store.dispatch({ type: 'draft', contactId, part: { note: '' } });
      } else notice(store, 'refused', sentence(note.refused));
      return note.ok;
    },
  };
}

function endingActs(store: Store, does: Does) {
  return {
    end: (contactId: string) => does('contact:end', { contactId }),
    close: async (contactId: string, outcome: Outcome, plan: Plan): Promise<boolean> => {
      const done = await does('contact:close', { contactId, outcome, plan });
      if (done) store.dispatch({ type: 'draft', contactId, part: { closing: NO_CLOSING } });
      return done;
    },
    handOver: async (contactId: string, to: string, brief: string): Promise<boolean> => {
      const done = await does('handover:offer', { contactId, to, brief });
      if (done) store.dispatch({ type: 'draft', contactId, part: { brief: '', to: null } });
      return done;
    },
    withdraw: (offerId: string) => does('handover:withdraw', { offerId }),
    resend: (contactId: string, seq: number) => does('message:resend', { contactId, seq }),
  };
}

const gradingActs = (does: Does) => ({
  noteAnswer: (contactId: string, question: string, option: string) =>
    does('triage:note', { contactId, id: crypto.randomUUID(), question, option }),
  regrade: (contactId: string, band: Band, reason: string) =>
    does('triage:regrade', { contactId, band, ...(reason ? { reason } : {}) }),
  settleLowering: (loweringId: string, yes: boolean) => does('lowering:settle', { loweringId, yes }),
});

/** How the person wants to be met. Read by whoever looks, never kept here. */
const wishActs = (store: Store, connection: Connection) => ({
  wishesOf: async (contactId: string): Promise<Wished | null> => {
    const answer = await connection.ask('wish:read', { contactId });
    return answer.ok ? answer : null;
  },
  setWishes: async (
    contactId: string,
    stated: Omit<Body<'wish:set'>, 'contactId'>,
  ): Promise<Wished | null> => {
    const answer = await connection.ask('wish:set', { contactId, ...stated });
    if (!answer.ok) notice(store, 'refused', sentence(answer.refused));
    return answer.ok ? answer : null;
  },
});

/** One's leg of a call in the browser. */
const earActs = (does: Does) => ({
  pressEar: (legId: string, key: string) => does('ear:press', { legId, key }),
  leaveEar: (legId: string) => does('ear:leave', { legId }),
});

/** Calling a person: the worker's own telephone rings first. */
const callBackActs = (does: Does) => ({
  callUp: (contactId: string) => does('call-back:begin', { contactId }),
  promiseCall: (wish: Body<'call-back:promise'>) => does('call-back:promise', wish),
  endCallBack: (contactId: string, outcome: 'declined' | 'not-safe') =>
    does('call-back:end', { contactId, outcome }),
});

const watchActs = (does: Does) => ({
  offerWatch: (to: string) => does('watch:offer', { to }),
  acceptWatch: (offerId: string) => does('watch:accept', { offerId }),
  declineWatch: (offerId: string) => does('watch:decline', { offerId }),
  takeWatch: () => does('watch:take', {}),
  standBy: (rung: 'deputy' | 'lead') => does('watch:stand-by', { rung }),
  standDown: () => does('watch:stand-down', {}),
});

function ownActs(store: Store, does: Does, instant: () => string) {
  return {
    setPresence: async (status: PresenceStatus): Promise<void> => {
      if (await does('presence:set', { status })) store.dispatch({ type: 'presence', status });
    },
    endShift: async (): Promise<void> => {
      if (await does('shift:end', {})) store.dispatch({ type: 'presence', status: 'away' });
    },
    followUpDone: async (id: string): Promise<void> => {
      if (await does('followup:done', { id })) store.dispatch({ type: 'follow-up-done', id, at: instant() });
    },
  };
}

/** Everything a worker can do, by name. A refusal is shown, and loses nothing. */
export function createActs(store: Store, connection: Connection) {
  const does = doer(store, connection);
  const instant = (): string => new Date(Date.now() + store.get().clockOffset).toISOString();
  return {
    ...offerActs(store, connection),
    ...talkActs(store, connection, instant),
    ...endingActs(store, does),
    ...callActs(store, connection, does),
    ...gradingActs(does),
    ...callBackActs(does),
    ...watchActs(does),
    ...earActs(does),
    ...wishActs(store, connection),
    ...ownActs(store, does, instant),
    notice: (said: string): void => notice(store, 'refused', said),
  };
}

export type Acts = ReturnType<typeof createActs>;
