import type { ContactOpenedAtDesk, ContactView, Snapshot } from '../../../../libs/protocol/desk.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import { withAnswer, withEntry, withNote } from './contact-log.js';
import type { DeskEvent } from './desk-event.js';
import type { DeskState } from './desk-shape.js';
import { withDraft } from './drafts.js';
import { reduceOutbox, withoutArrived, type OutboxEvent } from './outbox.js';

const put = <T>(all: Readonly<Record<string, T>>, key: string, value: T): Readonly<Record<string, T>> => ({
  ...all,
  [key]: value,
});
const without = <T>(all: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));

type Handlers = {
  [T in Exclude<DeskEvent['type'], OutboxEvent['type']>]: (
    state: DeskState,
    event: Extract<DeskEvent, { type: T }>,
  ) => DeskState;
};

const handlers: Handlers = {
  'line-lost': (state, { at }) => ({ ...state, line: 'down', downSince: state.downSince ?? at, typing: {} }),
  snapshot: fromSnapshot,
  'offer-new': (state, { offer }) => ({
    ...state,
    offers: [...state.offers.filter((one) => one.offerId !== offer.offerId), offer],
  }),
  'offer-ended': (state, { offerId }) => ({
    ...state,
    offers: state.offers.filter((one) => one.offerId !== offerId),
    answering: without(state.answering, offerId),
  }),
  answering: (state, { offerId, what }) => ({
    ...state,
    answering: what ? put(state.answering, offerId, what) : without(state.answering, offerId),
  }),
  entry: withNews,
  contact: withContact,
  call: (state, { call }) => ({ ...state, calls: put(state.calls, call.contactId, call) }),
  queue: (state, { queue }) => ({ ...state, queue }),
  watch: (state, { watch }) => ({ ...state, watch }),
  colleagues: (state, { changed, gone }) => {
    const told = new Set([...gone, ...changed.map(({ workerId }) => workerId)]);
    const rest = state.colleagues.filter(({ workerId }) => !told.has(workerId));
    return { ...state, colleagues: [...rest, ...changed] };
  },
  followUps: (state, { followUps }) => ({ ...state, followUps }),
  'call-back': (state, { contactId }) => ({
    ...state,
    callBacks: put(state.callBacks, contactId, (state.callBacks[contactId] ?? 0) + 1),
  }),
  lowerings: (state, { lowerings }) => ({ ...state, lowerings }),
  attention: (state, { attention }) => ({ ...state, attention }),
  reasons: (state, { words }) => ({ ...state, reasonWords: words }),
  unowned: (state, { seconds }) => ({ ...state, unownedSeconds: seconds }),
  typing: (state, { contactId, until }) => ({ ...state, typing: put(state.typing, contactId, until) }),
  presence: (state, { status }) => ({
    ...state,
    me: state.me && { ...state.me, status, duty: { ...state.me.duty, status, why: null } },
  }),
  duty: (state, { duty }) => ({
    ...state,
    me: state.me && { ...state.me, duty, status: duty.status, onDuty: duty.onDuty },
  }),
  ear: (state, { ear }) => ({ ...state, ear }),
  opened: (state, { contactId }) => ({
    ...state,
    open: contactId,
    unreadable: contactId ? without(state.unreadable, contactId) : state.unreadable,
  }),
  'log-asked': (state, { contactId }) => ({ ...state, early: put(state.early, contactId, []) }),
  log: withLog,
  'log-refused': (state, { contactId, reason }) => ({
    ...state,
    early: without(state.early, contactId),
    unreadable: put(state.unreadable, contactId, reason),
  }),
  'log-dropped': (state, { contactId }) => ({
    ...state,
    logs: without(state.logs, contactId),
    early: without(state.early, contactId),
  }),
  seen: (state, { contactId, seq }) =>
    seq <= (state.seen[contactId] ?? 0) ? state : { ...state, seen: put(state.seen, contactId, seq) },
  note: (state, { contactId, note }) => {
    const log = state.logs[contactId];
    return log ? { ...state, logs: put(state.logs, contactId, withNote(log, note)) } : state;
  },
  draft: (state, { contactId, part }) => ({ ...state, drafts: withDraft(state.drafts, contactId, part) }),
  'follow-up-done': (state, { id, at }) => ({
    ...state,
    followUps: state.followUps.map((one) => (one.id === id ? { ...one, doneAt: at } : one)),
  }),
  noticed: (state, { notice }) => ({ ...state, notices: [...state.notices.slice(-2), notice] }),
  'notice-gone': (state, { id }) => ({ ...state, notices: state.notices.filter((one) => one.id !== id) }),
};

/** The truth after every connect, and whenever news may have been missed: then the logs are asked for again too. */
function fromSnapshot(state: DeskState, { snapshot, at }: { snapshot: Snapshot; at: number }): DeskState {
  const { now, ...rest } = snapshot;
  const logs = Object.fromEntries(
    Object.entries(state.logs).map(([id, log]) => [id, { ...log, missing: true }]),
  );
  const line = { line: 'up' as const, downSince: null, clockOffset: Date.parse(now) - at };
  return { ...state, ...rest, ...line, lowerings: null, attention: [], logs, unreadable: {}, answering: {} };
}

function withNews(state: DeskState, { entry }: { entry: Entry }): DeskState {
  const { contactId } = entry;
  const early = state.early[contactId];
  if (early) return { ...state, early: put(state.early, contactId, [...early, entry]) };
  const log = state.logs[contactId];
  if (!log) return state;
  const typing = entry.actor.kind === 'person' ? without(state.typing, contactId) : state.typing;
  const next = withEntry(log, entry);
  return {
    ...state,
    typing,
    logs: put(state.logs, contactId, next),
    outbox: withoutArrived(state.outbox, next),
  };
}

function withLog(state: DeskState, { answer }: { answer: ContactOpenedAtDesk }): DeskState {
  const { contactId } = answer.contact;
  const log = withAnswer(state.logs[contactId], answer, state.early[contactId] ?? []);
  return {
    ...state,
    early: without(state.early, contactId),
    logs: put(state.logs, contactId, log),
    outbox: withoutArrived(state.outbox, log),
  };
}

function withContact(state: DeskState, { contact }: { contact: ContactView }): DeskState {
  const { contactId } = contact;
  const mine = contact.responsible?.workerId === state.me?.workerId && contact.state !== 'closed';
  const known = state.contacts.some((one) => one.contactId === contactId);
  const contacts = state.contacts
    .filter((one) => mine || one.contactId !== contactId)
    .map((one) => (one.contactId === contactId ? contact : one));
  const log = state.logs[contactId];
  return {
    ...state,
    contacts: mine && !known ? [...contacts, contact] : contacts,
    logs: log ? put(state.logs, contactId, { ...log, contact }) : state.logs,
  };
}

const OUTBOX = new Set<string>(['composed', 'stored', 'refused', 'tried-again', 'discarded']);
const isOutbox = (event: DeskEvent): event is OutboxEvent => OUTBOX.has(event.type);

export function reduce(state: DeskState, event: DeskEvent): DeskState {
  if (isOutbox(event)) return { ...state, outbox: reduceOutbox(state.outbox, event) };
  const handle = handlers[event.type] as (before: DeskState, what: DeskEvent) => DeskState;
  return handle(state, event);
}
