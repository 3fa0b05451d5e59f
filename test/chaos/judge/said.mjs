// I3 and I5 for what is said: every acknowledged message is there once, in its sender's order, was shown once to each
// other side, and nothing is there that nobody said.
import { grouped } from './grouped.mjs';

const messagesOf = (entries) => entries.filter(({ kind }) => kind === 'message');

function* stored(sent, refused, acked, entries) {
  const byId = grouped(
    entries.filter(({ clientId }) => clientId),
    ({ clientId }) => clientId,
  );
  for (const { id, contactId, seq, text } of acked) {
    const found = (byId.get(id) ?? []).filter((entry) => entry.contactId === contactId);
    if (found.length !== 1) yield `I3 the acknowledged message "${text}" is there ${found.length} times`;
    else if (found[0].seq !== seq || found[0].text !== text)
      yield `I3 the acknowledged message "${text}" is not what was acknowledged`;
  }
  const ackedIds = new Set(acked.map(({ id }) => id));
  for (const { id, text } of refused)
    if (byId.has(id) && !ackedIds.has(id)) yield `I3 the message "${text}" was refused, and is there`;
  const known = new Map(sent.map((message) => [message.id, message]));
  for (const entry of messagesOf(entries).filter(({ clientId }) => clientId && known.has(clientId)))
    if (known.get(entry.clientId).text !== entry.text)
      yield `I5 the message "${entry.text}" was sent as something else`;
}

function* inOrder(sent, entries) {
  const placeOf = new Map(entries.map(({ clientId, seq }) => [clientId, seq]));
  for (const mine of grouped(sent, ({ who, contactId }) => `${who} ${contactId}`).values()) {
    const there = mine.filter(({ id }) => placeOf.has(id)).sort((a, b) => a.n - b.n);
    for (let i = 1; i < there.length; i += 1)
      if (placeOf.get(there[i].id) <= placeOf.get(there[i - 1].id))
        yield `I3 "${there[i].text}" stands before "${there[i - 1].text}", which was sent first`;
  }
}

/** Every message of the log was sent by somebody: by its id, by its words as a text, or as the first words of an opening. */
function* fromSomebody(events, entries, network) {
  const ids = new Set(events.filter(({ kind }) => kind === 'message-sent').map(({ id }) => id));
  const texts = new Set([
    ...events.filter(({ kind }) => kind === 'open-sent').map(({ text }) => text),
    ...network.inbound.map(({ text }) => text),
  ]);
  for (const { clientId, text, contactId } of messagesOf(entries))
    if (!ids.has(clientId) && !texts.has(text))
      yield `I5 contact ${contactId} holds "${text}", which nobody sent`;
}

function* shownTo({ reader, audience, contactId, whole, entries: seen }, log) {
  const meant = log.filter((entry) => audience === 'staff' || entry.audience === 'person');
  const bySeq = new Map(meant.map((entry) => [entry.seq, entry]));
  for (const [i, { seq, id, text }] of seen.entries()) {
    const entry = bySeq.get(seq);
    if (i > 0 && seq <= seen[i - 1].seq)
      yield `I3 ${reader} was shown ${seq} after ${seen[i - 1].seq} of ${contactId}`;
    if (!entry) yield `I5 ${reader} was shown ${seq} of ${contactId}, which is not theirs to see`;
    else if ((entry.clientId ?? null) !== id || entry.text !== text)
      yield `I5 ${reader} was shown something else as ${seq} of ${contactId}`;
    else if (meant[i] !== entry) return yield `I3 ${reader} was not shown ${meant[i].seq} of ${contactId}`;
  }
  if (whole && seen.length < meant.length && audience === 'person')
    yield `I3 ${reader} was never shown the last ${meant.length - seen.length} lines of ${contactId}`;
  if (whole && audience === 'staff' && !seen.some(({ kind }) => kind === 'closed'))
    yield `I3 ${reader} closed ${contactId} and was not shown its end`;
}

export function* said({ events, shown }, { entries }, network) {
  const of = (kind) => events.filter((event) => event.kind === kind);
  const [sent, acked, refused] = [of('message-sent'), of('message-acked'), of('message-refused')];
  yield* stored(sent, refused, acked, entries);
  yield* inOrder(sent, entries);
  yield* fromSomebody(events, entries, network);
  const logs = grouped(entries, ({ contactId }) => contactId);
  for (const one of shown) yield* shownTo(one, logs.get(one.contactId) ?? []);
}
