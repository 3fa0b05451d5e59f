// I4: every offer ends exactly once; at most one is open to those on duty; whoever accepted is responsible from then on.
import { grouped } from './grouped.mjs';

/** Danger to life, the desk and the lead are asked beside others; those on duty one at a time. */
const ONE_AT_A_TIME = new Set(['own', 'duty']);

function* lines(offer, told) {
  const count = (kind) => told.filter((entry) => entry.kind === kind).length;
  if (count('offered') !== 1) yield `I4 offer ${offer.id} stands ${count('offered')} times in the log`;
  const ends = offer.outcome === null ? 0 : 1;
  if (count('offer-ended') !== ends)
    yield `I4 offer ${offer.id} (${offer.outcome}) ended ${count('offer-ended')} times`;
  if ((offer.outcome === null) !== (offer.settledAt === null)) yield `I4 offer ${offer.id} is half settled`;
}

function* overlaps(offers) {
  const asked = offers
    .filter(({ step }) => ONE_AT_A_TIME.has(step))
    .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
  for (let i = 1; i < asked.length; i += 1)
    if (asked[i - 1].settledAt === null || asked[i - 1].settledAt > asked[i].madeAt)
      yield `I4 contact ${asked[i].contactId}: offers ${asked[i - 1].id} and ${asked[i].id} were open at once`;
}

function* taken(offers, links) {
  const held = grouped(
    links.filter(({ offerId }) => offerId),
    ({ offerId }) => offerId,
  );
  for (const { id, outcome, workerId, settledAt } of offers) {
    const mine = held.get(id) ?? [];
    if (outcome !== 'accepted') {
      if (mine.length > 0) yield `I4 offer ${id} was ${outcome}, and somebody is responsible by it`;
      continue;
    }
    const right = mine.length === 1 && mine[0].workerId === workerId && mine[0].since === settledAt;
    if (!right) yield `I4 offer ${id} was accepted, and ${workerId} is not responsible from that instant`;
  }
}

/** What the outside was told of acceptances, against what is there. What was never answered may be either. */
function* asTold(events, offers) {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const sent = new Set(events.filter(({ kind }) => kind === 'accept-sent').map(({ offerId }) => offerId));
  for (const { kind, offerId, who } of events) {
    const offer = byId.get(offerId);
    const isTaken = offer?.outcome === 'accepted' && offer.workerId === who;
    if (kind === 'offer-seen' && !offer) yield `I5 ${who} was shown the offer ${offerId}, which nobody made`;
    if (kind === 'accept-acked' && !isTaken)
      yield `I4 ${who} was told they have ${offerId}, and it is ${offer?.outcome}`;
    if (kind === 'accept-refused' && isTaken)
      yield `I4 ${who} was told they do not have ${offerId}, and they do`;
  }
  for (const { id, outcome, step } of offers)
    if (outcome === 'accepted' && step !== 'taken' && !sent.has(id))
      yield `I5 offer ${id} is accepted, and nobody did`;
}

export function* offered({ events }, { offers, links, entries }) {
  const told = grouped(
    entries.filter(({ offerId }) => offerId),
    ({ offerId }) => offerId,
  );
  for (const offer of offers) yield* lines(offer, told.get(offer.id) ?? []);
  for (const ofOne of grouped(offers, ({ contactId }) => contactId).values()) yield* overlaps(ofOne);
  yield* taken(offers, links);
  yield* asTold(events, offers);
}
