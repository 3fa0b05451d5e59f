// I6: whoever calls is never dropped, lost or forgotten. Knows the telephones' own history (the emulator's) and the record.
import { grouped } from './grouped.mjs';

const isCaller = ({ direction, answeredAt }) => direction === 'inbound' && answeredAt !== null;
/** Where a contact may stand when all telephones are down, and who must be responsible then. */
const NEXT_STEP = {
  callback: ['desk', 'worker'],
  answered: ['worker'],
  'wrap-up': ['worker'],
  closed: ['closed'],
};

/** A call that was answered is one contact; nobody but the person put it down. */
function* kept(legs, callLegs) {
  const known = new Map(callLegs.map((leg) => [leg.providerId, leg]));
  for (const leg of legs.filter(isCaller)) {
    if (!known.has(leg.uuid)) yield `I6 the call ${leg.uuid} of ${leg.number} is no contact`;
    if (leg.endedBy === 'platform') yield `I6 the call ${leg.uuid} of ${leg.number} was dropped`;
  }
}

/** Every telephone is down, here and there, and nothing is still to be done to one. */
function* ended(legs, callLegs) {
  for (const { uuid, number, endedAt } of legs)
    if (endedAt === null) yield `I6 the telephone ${number} (${uuid}) was never put down`;
  const there = new Set(legs.map(({ uuid }) => uuid));
  for (const { id, kind, state, wish, providerId } of callLegs) {
    if (state !== 'ended') yield `I6 the hub holds the ${kind} telephone ${id} for live (${state})`;
    if (wish !== null) yield `I6 the hub still wants to ${wish} the telephone ${id}, which is down`;
    if (providerId && !there.has(providerId)) yield `I6 the hub knows a telephone ${id} that there never was`;
  }
}

/** Each has somebody responsible, and a next step that somebody sees. */
function* remembered({ contacts, links }) {
  const open = new Map(links.filter(({ until }) => until === null).map((link) => [link.contactId, link]));
  for (const { id, channel, state, waits } of contacts) {
    if (channel !== 'voice') continue;
    const kinds = NEXT_STEP[state];
    if (!kinds) yield `I6 contact ${id} is ${state}, and nobody is on the line`;
    else if (!kinds.includes(open.get(id)?.kind))
      yield `I6 contact ${id} is ${state}, and ${open.get(id)?.kind ?? 'nobody'} has it`;
    if (state === 'callback' && open.get(id)?.kind === 'desk' && !waits)
      yield `I6 contact ${id} is to be called back, and stands in no line`;
  }
}

/** The contacts that a telephone has been: whose was closed while they held it went on by another, which names the one before. */
function linesOf({ callLegs, entries }) {
  const contactOf = new Map(callLegs.map(({ providerId, contactId }) => [providerId, contactId]));
  const told = grouped(entries, ({ contactId }) => contactId);
  const back = (contactId) => {
    const lines = told.get(contactId) ?? [];
    const before = lines.filter(({ what, detail }) => what === 'called-again' && detail);
    return [...lines, ...before.flatMap(({ detail }) => back(detail))];
  };
  return (uuid) => back(contactOf.get(uuid));
}

/** What was promised into a telephone is in the record; what was said to be unsafe is left alone from then on. */
function* promised(legs, record) {
  const of = linesOf(record);
  for (const { uuid, number, hears } of legs.filter(isCaller)) {
    const heard = hears.filter(({ what }) => what === 'talk');
    const says = (part) => heard.find(({ text }) => text.includes(part));
    const wrote = (what) => of(uuid).some((entry) => entry.what === what);
    if ((says('Vi ringer dig när') ?? says('We call you when')) && !wrote('call-back-wished'))
      yield `I6 ${number} was promised a call, and nobody knows`;
    if ((says('meddelande är sparat') ?? says('Your message is kept')) && !wrote('message'))
      yield `I6 ${number} was told that their message is kept, and it is not`;
    const unsafe = says('aldrig till det numret') ?? says('never call or text');
    const after = legs.filter(
      (leg) =>
        leg.direction === 'outbound' && leg.number === number && leg.startedAt > (unsafe?.at ?? Infinity),
    );
    if (after.length > 0)
      yield `I6 ${number} was called ${after.length} times after they said that it is not safe`;
  }
}

/** One call at a time to anybody; and never more new ones in a second than the provider takes. */
function* paced(legs, requests) {
  const out = legs.filter(({ direction }) => direction === 'outbound');
  for (const [number, mine] of grouped(out, ({ number: to }) => to)) {
    const inOrder = mine.toSorted((a, b) => a.startedAt - b.startedAt);
    for (let i = 1; i < inOrder.length; i += 1)
      if ((inOrder[i - 1].endedAt ?? Infinity) > inOrder[i].startedAt && isPerson(number))
        yield `I6 ${number} was called while it was being called`;
  }
  const times = requests
    .filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/calls'))
    .map(({ at }) => Date.parse(at));
  for (const [i, from] of times.entries())
    if (times[i + MOST_A_SECOND] !== undefined && times[i + MOST_A_SECOND] - from < 1000 - SLACK_MS)
      yield `I6 more than ${MOST_A_SECOND} calls were begun in the second from ${new Date(from).toISOString()}`;
}
const MOST_A_SECOND = 3;
/** Requests that are made in their pace may arrive closer together. */
const SLACK_MS = 300;
const isPerson = (number) => number.startsWith('+4670175');

export function* called({ legs, tries, requests }, record) {
  yield* kept(legs, record.callLegs);
  yield* ended(legs, record.callLegs);
  yield* remembered(record);
  yield* promised(legs, record);
  yield* paced(legs, requests);
  for (const { on, body } of tries)
    if (on === 'event' && 'reason' in JSON.parse(body || '{}')) yield `I6 a document was refused: ${body}`;
}
