import type { Points, RoutingTerm } from '../protocol/index.js';
import { isLifted } from './ceiling.js';
import type { Waiting, Worker } from './model.js';

/** A contact, the worker it could be put to, and the instant (ms). */
export interface Pair {
  contact: Waiting;
  worker: Worker;
  now: number;
}

/** Something that counts. `measure` says how much of it there is, from 0 to 1. */
export interface NowTerm {
  term: RoutingTerm;
  weight: number;
  measure: (contact: Waiting, now: number) => number;
}
export interface YouTerm {
  term: RoutingTerm;
  weight: number;
  measure: (pair: Pair) => number;
}

const LOWEST = 5;
/** Where a lifted contact stands: after R1 (rank 1), before R2. */
const LIFTED = 1.5;

/** How much of its target a contact has waited: 1 is all of it. */
export const share = (
  { arrivedAt, targetSeconds }: Pick<Waiting, 'arrivedAt' | 'targetSeconds'>,
  now: number,
) => (now - arrivedAt) / (targetSeconds * 1000);

/** From 0 towards 1, for ever growing and never there: whoever has waited longer is ahead, and no band is crossed. */
const growing = (x: number): number => (x <= 0 ? 0 : x / (1 + x));
const HALF_A_DAY_MS = 12 * 3_600_000;
/** Among those who are lifted the oldest goes first, whatever its band: by share of a target the low ones would lose again. */
const age = (contact: Waiting, now: number): number =>
  isLifted(contact, now) ? (now - contact.arrivedAt) / HALF_A_DAY_MS : share(contact, now);

/**
 * Why now. The steps between bands (1000 each; half of one for what is lifted) are larger than everything below
 * together, so a more urgent band goes first; within it the one who has waited most of its target.
 */
export const NOW_TERMS: readonly NowTerm[] = [
  { term: 'band', weight: 5000, measure: ({ rank }) => (LOWEST - rank) / LOWEST },
  {
    term: 'ceiling',
    weight: 5000,
    measure: (contact, now) => (isLifted(contact, now) ? (contact.rank - LIFTED) / LOWEST : 0),
  },
  { term: 'waited', weight: 400, measure: (contact, now) => growing(age(contact, now)) },
  { term: 'wants-help-now', weight: 90, measure: ({ wantsNow }) => (wantsNow ? 1 : 0) },
];

/** Contacts and minutes that are told apart; more than that is simply much. */
const MANY_CONTACTS = 10;
const LONG_IDLE_MS = 600_000;
const MANY_NEEDS = 7;
const yes = (is: boolean): number => (is ? 1 : 0);
const needsOf = ({ competences }: Worker): number =>
  competences.length === 1
    ? (competences[0]?.needs.length ?? 0)
    : new Set(competences.flatMap(({ needs }) => needs)).size;

/** Why you: what counts when several could take it. Terms marked plain say nothing about the person. */
export const PLAIN_TERMS: readonly YouTerm[] = [
  {
    term: 'language',
    weight: 200,
    measure: ({ worker, contact }) => yes(worker.languages.includes(contact.language)),
  },
  {
    term: 'fewest-contacts',
    weight: 50,
    measure: ({ worker }) => 1 - Math.min(worker.contacts, MANY_CONTACTS) / MANY_CONTACTS,
  },
  {
    term: 'specialist',
    weight: 6,
    measure: ({ worker }) => 1 - Math.min(needsOf(worker), MANY_NEEDS) / MANY_NEEDS,
  },
  {
    term: 'longest-idle',
    weight: 4,
    measure: ({ worker, now }) => {
      const idle = Math.max(0, now - worker.idleSince);
      return idle / (idle + LONG_IDLE_MS);
    },
  },
];
export const PERSONAL_TERMS: readonly YouTerm[] = [
  {
    term: 'own-worker',
    weight: 1000,
    measure: ({ worker, contact }) => yes(worker.workerId === contact.ownWorker),
  },
  {
    term: 'own-team',
    weight: 120,
    measure: ({ worker, contact }) =>
      yes(worker.competences.some(({ unitId }) => contact.ownTeam.includes(unitId))),
  },
  {
    term: 'gender-wish',
    weight: 100,
    measure: ({ worker, contact: { wishes } }) =>
      yes(wishes.gender !== null && worker.gender === wishes.gender),
  },
  {
    term: 'peer-wish',
    weight: 80,
    measure: ({ worker, contact: { wishes } }) => yes(wishes.peer && worker.peer),
  },
  {
    term: 'known-face',
    weight: 60,
    measure: ({ worker, contact }) => yes(contact.met.includes(worker.workerId)),
  },
];
export const YOU_TERMS: readonly YouTerm[] = [...PERSONAL_TERMS, ...PLAIN_TERMS];

/** Nothing about this person sets one worker before another, but what is true of everybody. */
export const isPlain = ({ ownWorker, ownTeam, met, wishes }: Waiting): boolean =>
  ownWorker === null && ownTeam.length === 0 && met.length === 0 && wishes.gender === null && !wishes.peer;

/** Who is next: the higher, the sooner. */
export function nowScore(contact: Waiting, now: number): number {
  let sum = 0;
  for (const { weight, measure } of NOW_TERMS) sum += weight * measure(contact, now);
  return sum;
}

/** To whom: the higher, the better they fit. */
export function youScore(pair: Pair, terms: readonly YouTerm[] = YOU_TERMS): number {
  let sum = 0;
  for (const { weight, measure } of terms) sum += weight * measure(pair);
  return sum;
}

/** The whole score of a pair, term by term, largest first: what the console shows as "why now" and "why you". */
export function explain(pair: Pair): Points[] {
  const { contact, now } = pair;
  return [
    ...NOW_TERMS.map(({ term, weight, measure }) => ({ term, points: weight * measure(contact, now) })),
    ...YOU_TERMS.map(({ term, weight, measure }) => ({ term, points: weight * measure(pair) })),
  ]
    .map(({ term, points }) => ({ term, points: Math.round(points * 10) / 10 }))
    .filter(({ points }) => points > 0);
}

/** The one function: how much speaks for putting this contact to this worker now. `explain` is the same, taken apart. */
export const score = (pair: Pair): number => nowScore(pair.contact, pair.now) + youScore(pair);
