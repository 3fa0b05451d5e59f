import { isDeepStrictEqual } from 'node:util';
import type { Answer, Deed } from './deeds.js';
import { brokenBy } from './laws.js';
import { sweep } from './passing.js';
import { expected } from './reference.js';
import { waits, type Contact, type World } from './world.js';

/** Deeds in an order in which they may have been done, with what was answered to each. */
export type Order = { deed: Deed; answer: Answer }[];

/** @returns how the hub differs from what these deeds in this order must make of it; nothing: it is so. */
export function difference(before: World, order: Order, after: World, alive = true): string[] {
  const world = copy(before);
  const between: World[] = [];
  const said = order.flatMap(({ deed, answer }) => {
    const meant = expected(world, deed, answer);
    between.push(copy(world));
    return meant === answer.said ? [] : [`${deed.do} was answered ${answer.said}, not ${meant}`];
  });
  world.now = Math.max(world.now, after.now);
  sweep(world, alive);
  const moments = [after, ...between.slice(0, -1)];
  return [
    ...said,
    ...unlike(world, after),
    ...ofEnded(before, world, after),
    ...ofMade(world, after, moments),
    ...ofRounds(world, after),
  ];
}

const copy = <T>(of: T): T => JSON.parse(JSON.stringify(of)) as T;

/** What the router has no say in, and what triage found. */
const core = (contact: Contact) => ({ ...contact, round: 0, alarm: null, need: null, rank: 0, arrived: 0 });

function unlike(meant: World, found: World): string[] {
  const parts = (world: World): Record<string, unknown> => ({
    ...Object.fromEntries(Object.entries(world.contacts).map(([id, contact]) => [id, core(contact)])),
    ...world.workers,
    watch: world.watch,
    reached: world.reached,
  });
  const [a, b] = [copy(parts(meant)), copy(parts(found))];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !isDeepStrictEqual(a[key], b[key]))
    .map((key) => `${key} is ${JSON.stringify(b[key])}, not ${JSON.stringify(a[key])}`);
}

/** Those that were open ended as they must, or are open. */
const ofEnded = (before: World, meant: World, found: World): string[] =>
  Object.entries(meant.offers)
    .filter(([id]) => !before.offers[id] || before.offers[id].outcome === null)
    .filter(([id, { outcome }]) => found.offers[id]?.outcome !== outcome)
    .map(([id, { outcome }]) => `offer ${id} is ${found.offers[id]?.outcome}, not ${outcome}`);

/** Those that are new are ones the router may make: at the end, or, of two deeds at once, between them. */
const ofMade = (meant: World, found: World, moments: World[]): string[] =>
  Object.entries(found.offers)
    .filter(([id, { outcome }]) => !meant.offers[id] && outcome === null)
    .flatMap(([id, offer]) => {
      const [atLast = [], ...then] = moments.map((moment) => brokenBy(moment, id, offer));
      return then.some((broken) => broken.length === 0) ? [] : atLast;
    });

/** A round begins anew only when it must, or when nobody has the contact before them any more. */
function ofRounds(meant: World, found: World): string[] {
  return Object.entries(found.contacts).flatMap(([id, { round }]) => {
    const contact = meant.contacts[id] as Contact;
    if (round === contact.round) return [];
    const isAsked = Object.values(meant.offers).some(
      (offer) => offer.contact === id && offer.outcome === null,
    );
    return round === contact.round + 1 && waits(contact) && !isAsked
      ? []
      : [`${id} is in round ${round}, after ${contact.round}`];
  });
}
