import type { Entry, QueuePlace, Resumed } from './protocol.js';

/**
 * Something the person has said that the hub may not have yet. `waiting`: not acknowledged. `stored`: acknowledged, its line
 * not yet seen. `refused`: the hub said no, and why. It leaves the outbox when its line is in the log.
 */
export type Outgoing = {
  id: string;
  text: string;
  state: 'waiting' | 'stored' | 'refused';
  seq?: number;
  why?: string;
} & ({ kind: 'message' } | { kind: 'answer'; question: string; option: string });

export interface Conversation {
  contactId: string | null;
  /** The seq of the last line we have of this contact; the hub is asked for what comes after it. */
  last: number;
  /** Also the lines of contacts that were closed before this one, for as long as the page lives. */
  lines: readonly Entry[];
  outbox: readonly Outgoing[];
  place: QueuePlace | null;
}

export type Happening =
  | { type: 'opened'; contactId: string }
  | { type: 'entry'; entry: Entry }
  | { type: 'resumed'; answer: Pick<Resumed, 'contactId' | 'entries'> }
  | { type: 'queue'; place: QueuePlace }
  | { type: 'said'; item: Outgoing }
  | { type: 'stored'; id: string; seq: number }
  | { type: 'refused'; id: string; why: string }
  | { type: 'retried'; id: string }
  | { type: 'takenBack'; id: string }
  | { type: 'forgotten' };

export const emptyConversation = (outbox: readonly Outgoing[] = []): Conversation => ({
  contactId: null,
  last: 0,
  lines: [],
  outbox,
  place: null,
});

/** A line of ours that does not follow the last one we have: something is missing between them. */
export const leavesGap = (talk: Conversation, entry: Entry): boolean =>
  entry.contactId === talk.contactId && entry.seq > talk.last && entry.after !== talk.last;

const isSaidBy = (item: Outgoing, entry: Entry): boolean =>
  entry.id === item.id || (item.state === 'stored' && entry.seq === item.seq);

function append(talk: Conversation, entry: Entry): Conversation {
  if (entry.contactId !== talk.contactId || entry.seq <= talk.last) return talk;
  return {
    ...talk,
    last: entry.seq,
    lines: [...talk.lines, entry],
    outbox: talk.outbox.filter((item) => !isSaidBy(item, entry)),
  };
}

/** A contact we did not know of begins its numbering anew. */
const about = (talk: Conversation, contactId: string): Conversation =>
  talk.contactId === contactId ? talk : { ...talk, contactId, last: 0, place: null };

/** What was acknowledged is in the log by now; words carried in by opening a contact have a line with another id. */
function catchUp(talk: Conversation, answer: Pick<Resumed, 'contactId' | 'entries'>): Conversation {
  const caughtUp = answer.entries.reduce(append, about(talk, answer.contactId));
  const outbox = caughtUp.outbox.filter((item) => item.state !== 'stored' || (item.seq ?? 0) > caughtUp.last);
  return outbox.length === caughtUp.outbox.length ? caughtUp : { ...caughtUp, outbox };
}

const change = (talk: Conversation, id: string, to: Partial<Outgoing>): Conversation => ({
  ...talk,
  outbox: talk.outbox.map((item) => (item.id === id ? ({ ...item, ...to } as Outgoing) : item)),
});

const without = (talk: Conversation, id: string): Conversation => ({
  ...talk,
  outbox: talk.outbox.filter((item) => item.id !== id),
});

/** The acknowledgement may come after the line itself. */
const storedAs = (talk: Conversation, id: string, seq: number): Conversation =>
  seq > 0 && seq <= talk.last ? without(talk, id) : change(talk, id, { state: 'stored', seq });

type Changes = {
  [T in Happening['type']]: (talk: Conversation, happening: Extract<Happening, { type: T }>) => Conversation;
};

const changes: Changes = {
  opened: (talk, { contactId }) => about(talk, contactId),
  entry: (talk, { entry }) => (leavesGap(talk, entry) ? talk : append(talk, entry)),
  resumed: (talk, { answer }) => catchUp(talk, answer),
  queue: (talk, { place }) => ({ ...talk, place }),
  said: (talk, { item }) => ({ ...talk, outbox: [...without(talk, item.id).outbox, item] }),
  stored: (talk, { id, seq }) => storedAs(talk, id, seq),
  refused: (talk, { id, why }) => change(talk, id, { state: 'refused', why }),
  retried: (talk, { id }) => change(talk, id, { state: 'waiting', why: undefined }),
  takenBack: (talk, { id }) => without(talk, id),
  forgotten: () => emptyConversation(),
};

/** What the conversation is after something happened. Any line twice, late or out of order leaves it right. */
export const follow = <H extends Happening>(talk: Conversation, happening: H): Conversation =>
  (changes[happening.type] as (talk: Conversation, happening: H) => Conversation)(talk, happening);

/** The next one to send: in the order it was said, one at a time. A refused one does not hold up the rest. */
export const nextToSend = (talk: Conversation): Outgoing | undefined =>
  talk.outbox.find((item) => item.state === 'waiting');
