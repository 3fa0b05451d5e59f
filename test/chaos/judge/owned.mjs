// I1 and I2: every contact that was acknowledged exists, and somebody is responsible for it at every instant.
import { grouped } from './grouped.mjs';

/** One link after the other: each begins in the instant the one before it ended. */
function* chain({ id, state, arrivedAt }, links) {
  if (links.length === 0) return yield `I1 contact ${id} has nobody responsible`;
  if (links[0].since !== arrivedAt)
    yield `I1 contact ${id} arrived ${arrivedAt}, owned from ${links[0].since}`;
  for (const [i, link] of links.entries()) {
    const before = links[i - 1];
    if (link.seq !== i + 1) yield `I1 contact ${id}: link ${link.seq} stands at place ${i + 1}`;
    if (before && before.until !== link.since)
      yield `I1 contact ${id}: unowned or owned twice between ${before.until} and ${link.since}`;
    if (link.until !== null && link.until <= link.since)
      yield `I1 contact ${id}: link ${link.seq} ends before it begins`;
    if ((link.kind === 'closed') !== (link.workerId === null))
      yield `I1 contact ${id}: link ${link.seq} names nobody`;
  }
  const open = links.filter(({ until }) => until === null);
  if (open.length !== 1 || open[0] !== links.at(-1)) yield `I1 contact ${id}: ${open.length} links are open`;
  if ((links.at(-1).kind === 'closed') !== (state === 'closed'))
    yield `I1 contact ${id}: ${state}, but its chain says otherwise`;
}

function* watches(list) {
  for (const [i, watch] of list.entries())
    if (i > 0 && list[i - 1].until !== watch.since) yield `I1 the watch has a gap before ${watch.since}`;
  if (list.filter(({ until }) => until === null).length !== 1)
    yield 'I1 the watch has not exactly one holder';
}

export function* owned({ events }, { contacts, links, watches: all }) {
  const chains = grouped(links, ({ contactId }) => contactId);
  for (const contact of contacts) yield* chain(contact, chains.get(contact.id) ?? []);
  yield* watches(all);
  const known = new Set(contacts.map(({ id }) => id));
  for (const { kind, contactId, who } of events)
    if (kind === 'open-acked' && !known.has(contactId))
      yield `I2 the contact ${contactId} of ${who} was acknowledged and is not there`;
}

const micros = (text) => BigInt(Date.parse(`${text.slice(0, 19)}Z`)) * 1000n + BigInt(text.slice(20));

/** Seconds in which any contact had nobody, from arrival to the end of its chain. */
export function unownedSeconds({ contacts, links }) {
  const chains = grouped(links, ({ contactId }) => contactId);
  let sum = 0n;
  for (const { id, arrivedAt } of contacts) {
    let ownedUntil = arrivedAt;
    for (const { since, until } of chains.get(id) ?? []) {
      const gap = micros(since) - micros(ownedUntil);
      if (gap > 0n) sum += gap;
      ownedUntil = until ?? since;
    }
  }
  return Number(sum) / 1e6;
}
