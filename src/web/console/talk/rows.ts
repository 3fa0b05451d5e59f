import type { Entry } from '../../../../libs/protocol/entry.js';
import type { DeliveryState } from '../../../../libs/protocol/words.js';
import type { Outgoing } from '../state/outbox.js';

/** What one sees of a log: what somebody said, and quietly what happened around it. */
export type TalkRow =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'said'; key: string; entry: Entry }
  | { kind: 'quiet'; key: string; entries: Entry[] }
  | { kind: 'outgoing'; key: string; message: Outgoing };

const SAID: ReadonlySet<Entry['body']['kind']> = new Set([
  'message',
  'question',
  'answer',
  'advice',
  'seeking',
  'understood',
] as const);
/** Shown on the message they are about, not as lines of their own. */
const ELSEWHERE: ReadonlySet<Entry['body']['kind']> = new Set(['delivery', 'risk'] as const);
/** Of a text to somebody who called there is no message to show it on: a line of its own, once there is something to know. */
const KNOWN: ReadonlySet<DeliveryState> = new Set(['uncertain', 'submitted', 'delivered', 'failed'] as const);
const isOfCall = ({ body }: Entry, calls: ReadonlySet<number>): boolean =>
  body.kind === 'delivery' && calls.has(body.of) && KNOWN.has(body.state);

export function talkRows(
  entries: readonly Entry[],
  outgoing: readonly Outgoing[],
  dayOf: (at: string) => string,
): TalkRow[] {
  const rows: TalkRow[] = [];
  const calls = new Set(entries.filter(({ body }) => body.kind === 'call').map(({ seq }) => seq));
  let day = '';
  for (const entry of entries) {
    if (ELSEWHERE.has(entry.body.kind) && !isOfCall(entry, calls)) continue;
    if (dayOf(entry.at) !== day) {
      day = dayOf(entry.at);
      rows.push({ kind: 'day', key: day, at: entry.at });
    }
    addEntry(rows, entry);
  }
  return [...rows, ...outgoing.map((message) => ({ kind: 'outgoing' as const, key: message.id, message }))];
}

function addEntry(rows: TalkRow[], entry: Entry): void {
  const last = rows.at(-1);
  // A message keeps its key from the moment it was written: the log does not flicker when it is stored.
  if (SAID.has(entry.body.kind)) rows.push({ kind: 'said', key: entry.id ?? `s${entry.seq}`, entry });
  else if (last?.kind === 'quiet') last.entries.push(entry);
  else rows.push({ kind: 'quiet', key: `s${entry.seq}`, entries: [entry] });
}
