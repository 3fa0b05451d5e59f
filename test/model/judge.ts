import { isDeepStrictEqual } from 'node:util';
import type { Answer, Deed } from './deeds.js';
import { brokenByAlert } from './laws/alerts.js';
import { brokenBy } from './laws/offers.js';
import { sweep } from './passing.js';
import { expected } from './reference/index.js';
import { isSilent, isSought, type Contact, type World } from './world.js';

/**
 * Deeds in an order in which they may have been done, with what was answered to each. `unseen`: the hub has not looked yet
 * when the next is done; it looks at last.
 */
export type Order = { deed: Deed; answer: Answer; unseen?: true }[];

/** @returns how the hub differs from what these deeds in this order must make of it; nothing: it is so. */
export function difference(before: World, order: Order, after: World, alive = true): string[] {
  const world = copy(before);
  const between: World[] = [];
  const said = order.flatMap(({ deed, answer, unseen = false }) => {
    const meant = expected(world, deed, { ...answer, unseen });
    between.push(copy(world));
    return meant === answer.said ? [] : [`${deed.do} was answered ${answer.said}, not ${meant}`];
  });
  world.now = Math.max(world.now, after.now);
  sweep(world, alive);
  const moments = [after, ...between.map((moment) => withRungs(moment, after))];
  return [
    ...said,
    ...unlike(world, after),
    ...ofEnded(before, world, after),
    ...ofMade(world, after, moments),
    ...ofAlerts(world, after, moments),
    ...ofRounds(world, after),
  ];
}

/** How far up it had come is the router's to say, and only read: before, or by now. */
const withRungs = (moment: World, { contacts }: World): World => ({
  ...moment,
  contacts: Object.fromEntries(
    Object.entries(moment.contacts).map(([id, one]) => [
      id,
      { ...one, rung: Math.max(one.rung, contacts[id]?.rung ?? 0) },
    ]),
  ),
});

const copy = <T>(of: T): T => JSON.parse(JSON.stringify(of)) as T;

/** What the router has no say in; an instant only by whether it is one. */
const core = ({ seen, unanswered, ...contact }: Contact) => ({
  ...contact,
  ...{ round: 0, roundAt: 0, rung: 0, alarm: null, arrived: 0 },
  seen: seen?.by ?? null,
  isUnanswered: unanswered !== null,
});

function unlike(meant: World, found: World): string[] {
  const parts = (world: World): Record<string, unknown> => ({
    ...Object.fromEntries(Object.entries(world.contacts).map(([id, contact]) => [id, core(contact)])),
    ...world.workers,
    watch: world.watch,
    reached: world.reached,
    lowerings: Object.values(world.lowerings)
      .map((one) => JSON.stringify(Object.entries(one).sort()))
      .sort(),
  });
  const [a, b] = [parts(meant), parts(found)];
  return [
    ...[...new Set([...Object.keys(a), ...Object.keys(b)])]
      .filter((key) => !isDeepStrictEqual(a[key], b[key]))
      .map((key) => `${key} is ${JSON.stringify(b[key])}, not ${JSON.stringify(a[key])}`),
    ...Object.entries(found.contacts)
      .filter(
        ([id, { seen }]) => Math.abs((seen?.until ?? 0) - (meant.contacts[id]?.seen?.until ?? 0)) > A_SECOND,
      )
      .map(([id]) => `${id} is seen to for another time than was said`),
  ];
}
const A_SECOND = 1e6;

/** Those that were open ended as they must, or are open. */
const ofEnded = (before: World, meant: World, found: World): string[] =>
  Object.entries(meant.offers)
    .filter(([id]) => !before.offers[id] || before.offers[id].outcome === null)
    .filter(([id, { outcome }]) => found.offers[id]?.outcome !== outcome)
    .map(([id, { outcome }]) => `offer ${id} is ${found.offers[id]?.outcome}, not ${outcome}`);

/** What is new is what the router may make: at the end, or, of two deeds at once, between them. */
const mayBe = (moments: World[], broken: (moment: World) => string[]): string[] => {
  const [atLast = [], ...then] = moments.map(broken);
  return then.some((found) => found.length === 0) ? [] : atLast;
};

const ofMade = (meant: World, found: World, moments: World[]): string[] =>
  Object.entries(found.offers)
    .filter(([id, { outcome }]) => !meant.offers[id] && outcome === null)
    .flatMap(([id, offer]) => mayBe(moments, (moment) => brokenBy(moment, id, offer)));

/** How it went with those that were made before is known; each new one is told whom it may be told. */
function ofAlerts(meant: World, found: World, moments: World[]): string[] {
  return Object.entries(found.alerts).flatMap(([id, alert]) => {
    const known = meant.alerts[id];
    const isAnew = found.contacts[alert.contact]?.round !== meant.contacts[alert.contact]?.round;
    if (!known) return mayBe(moments, (moment) => brokenByAlert(moment, [id, alert], isAnew));
    return isDeepStrictEqual(known, alert) ? [] : [`alert ${id} is ${alert.outcome}, not ${known.outcome}`];
  });
}

/** A round begins anew only when it must, or when nobody has the contact before them any more and nobody sees to it. */
function ofRounds(meant: World, found: World): string[] {
  return Object.entries(found.contacts).flatMap(([id, { round }]) => {
    const contact = meant.contacts[id] as Contact;
    if (round === contact.round) return [];
    const isAsked = Object.values(meant.offers).some(
      (offer) => offer.contact === id && offer.outcome === null,
    );
    const mayBegin = isSought(contact) && !isAsked && !isSilent(meant, contact);
    return round === contact.round + 1 && mayBegin
      ? []
      : [`${id} is in round ${round}, after ${contact.round}`];
  });
}
