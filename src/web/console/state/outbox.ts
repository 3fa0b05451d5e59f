import type { ContactLog } from './contact-log.js';

/** A message a worker has sent that the hub has not yet stored, with the id that makes sending it again harmless. */
export interface Outgoing {
  id: string;
  contactId: string;
  text: string;
  at: string;
  state: 'waiting' | 'stored' | 'refused';
  /** Its number in the log, once the hub has said it. */
  seq: number | null;
  /** Why the hub refused it, in its own words. */
  reason: string | null;
}

export type OutboxEvent =
  | { type: 'composed'; contactId: string; id: string; text: string; at: string }
  | { type: 'stored'; id: string; seq: number }
  | { type: 'refused'; id: string; reason: string }
  | { type: 'tried-again'; id: string }
  | { type: 'discarded'; id: string };

function change(outbox: readonly Outgoing[], id: string, part: Partial<Outgoing>): Outgoing[] {
  return outbox.map((one) => (one.id === id ? { ...one, ...part } : one));
}

export function reduceOutbox(outbox: readonly Outgoing[], event: OutboxEvent): Outgoing[] {
  switch (event.type) {
    case 'composed': {
      const { contactId, id, text, at } = event;
      return [...outbox, { id, contactId, text, at, state: 'waiting', seq: null, reason: null }];
    }
    case 'stored':
      return change(outbox, event.id, { state: 'stored', seq: event.seq, reason: null });
    case 'refused':
      return change(outbox, event.id, { state: 'refused', reason: event.reason });
    case 'tried-again':
      return change(outbox, event.id, { state: 'waiting', reason: null });
    case 'discarded':
      return outbox.filter((one) => one.id !== event.id);
  }
}

/** What is next to send for each contact: in the order it was written, never past one still waiting for its answer. */
export function nextToSend(outbox: readonly Outgoing[]): Outgoing[] {
  const first = new Map<string, Outgoing>();
  for (const one of outbox) {
    if (one.state === 'waiting' && !first.has(one.contactId)) first.set(one.contactId, one);
  }
  return [...first.values()];
}

/** A message that stands in the log needs no place in the outbox. */
export function withoutArrived(outbox: Outgoing[], log: ContactLog): Outgoing[] {
  const { contactId } = log.contact;
  if (!outbox.some((one) => one.contactId === contactId)) return outbox;
  const ids = new Set(log.entries.flatMap((entry) => entry.id ?? []));
  const arrived = ({ id, seq }: Outgoing): boolean => ids.has(id) || (seq !== null && seq <= log.seq);
  return outbox.filter((one) => one.contactId !== contactId || !arrived(one));
}
