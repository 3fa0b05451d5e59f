// I3 and I5 where the network is a provider's: a text it was thanked for is in a log exactly once; what a worker wrote
// comes to the phone, in order, and twice only where the hub itself says that it did not know.
import { grouped } from './grouped.mjs';

function* into({ inbound }, entries) {
  const there = grouped(
    entries.filter(({ kind, by }) => kind === 'message' && by === 'person'),
    ({ text }) => text,
  );
  for (const { text, state } of inbound) {
    const times = (there.get(text) ?? []).length;
    if (times > 1) yield `I3 the text "${text}" is in the record ${times} times`;
    if (state === 'accepted' && times === 0) yield `I3 the text "${text}" was thanked for and is not there`;
  }
}

function* out({ outbound }, { entries, deliveries }) {
  const placeOf = new Map(deliveries.map(({ id, contactId, seq }) => [id, { contactId, seq }]));
  const doubtful = new Set(
    entries
      .filter(({ kind, state }) => kind === 'delivery' && state === 'uncertain')
      .map(({ contactId, of }) => `${contactId} ${of}`),
  );
  const came = grouped(outbound, ({ ref }) => ref);
  for (const [ref, copies] of came) {
    const place = placeOf.get(ref);
    if (!place) yield `I5 a phone was sent "${copies[0].text}", of which no log knows`;
    else if (copies.length > 1 && !doubtful.has(`${place.contactId} ${place.seq}`))
      yield `I3 "${copies[0].text}" came ${copies.length} times, and the hub was never in doubt`;
  }
  for (const { id, state, contactId, seq } of deliveries)
    if (state === 'delivered' && !came.has(id))
      yield `I3 line ${seq} of ${contactId} is called delivered and came to no phone`;
  const certain = [...came.keys()]
    .map((ref) => placeOf.get(ref))
    .filter((place) => place && !doubtful.has(`${place.contactId} ${place.seq}`));
  yield* inOrder(certain);
}

/** By the first time each came; what the hub was in doubt about comes when the doubt is over, and holds nothing up. */
function* inOrder(places) {
  for (const [contactId, mine] of grouped(places, (place) => place.contactId))
    for (let i = 1; i < mine.length; i += 1)
      if (mine[i].seq < mine[i - 1].seq)
        yield `I3 line ${mine[i].seq} of ${contactId} came to the phone after line ${mine[i - 1].seq}`;
}

export function* texted(record, network) {
  yield* into(network, record.entries);
  yield* out(network, record);
}
