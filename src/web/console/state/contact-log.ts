import type { ContactOpenedAtDesk, ContactView, Link, Note } from '../../../../libs/protocol/desk.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import { chainAfter } from './chain.js';

/** What this console has of one contact. `seq` is the last line it holds; nothing is ever shown past a hole. */
export interface ContactLog {
  contact: ContactView;
  entries: Entry[];
  chain: Link[];
  notes: Note[];
  seq: number;
  /** A line is missing between what we have and what came: the log must be asked for again. */
  missing: boolean;
}

/** Lines that came while the log was being asked for: they are tried against the answer when it comes. */
export type EarlyEntries = readonly Entry[];

/** A line fits when it says it follows the last one we have. Older lines are repeats; anything else is a hole. */
export function withEntry(log: ContactLog, entry: Entry): ContactLog {
  if (entry.seq <= log.seq) return log;
  if (entry.after !== log.seq) return { ...log, missing: true };
  return {
    ...log,
    entries: [...log.entries, entry],
    chain: chainAfter(log.chain, entry),
    seq: entry.seq,
  };
}

const bySeq = (a: Entry, b: Entry): number => a.seq - b.seq;

/** The answer to "show me this contact after line n" is the truth up to its own `seq`. */
export function withAnswer(
  before: ContactLog | undefined,
  answer: ContactOpenedAtDesk,
  early: EarlyEntries,
): ContactLog {
  const known = new Set(answer.entries.map((entry) => entry.seq));
  const kept = (before?.entries ?? []).filter((entry) => !known.has(entry.seq));
  const log: ContactLog = {
    contact: answer.contact,
    entries: [...kept, ...answer.entries].sort(bySeq),
    chain: answer.chain,
    notes: answer.notes,
    seq: Math.max(answer.seq, before?.seq ?? 0),
    missing: false,
  };
  return [...early].sort(bySeq).reduce(withEntry, log);
}

export const withNote = (log: ContactLog, note: Note): ContactLog =>
  log.notes.some((one) => one.id === note.id) ? log : { ...log, notes: [...log.notes, note] };
