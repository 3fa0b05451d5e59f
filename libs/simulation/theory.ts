import type { Need } from '../protocol/index.js';
import type { Step } from '../routing/index.js';
import { fewestFor } from './closed-forms.js';
import { exponential, seeded, type Chance } from './chance.js';
import type { Arrival, Hand, World } from './model.js';

/** The worlds of queueing theory: Poisson arrivals, exponential talks, everyone answers at once and always says yes. */
const MINUTE = 60_000;
const FOREVER = 1e15;

/** Never escalates: theory knows no rungs. */
const STILL: Step[] = [
  { kind: 'offer', seconds: 1e9 },
  { kind: 'desk', seconds: 1 },
  { kind: 'lead', seconds: 1 },
];

/** Arrivals of one kind, in contacts per minute. */
export interface Stream {
  lambda: number;
  rank: number;
  need: Need;
}

export interface Theory {
  streams: Stream[];
  /** What each worker takes. */
  takes: Need[][];
  /** Talks per minute and worker. */
  mu: number;
  /** The rate at which people give up, per minute; none: they wait for ever. */
  theta?: number;
  contacts: number;
  seed: number;
}

export const NEEDS: readonly Need[] = [
  'social',
  'psychiatry',
  'addiction',
  'violence',
  'child',
  'housing',
  'other',
];

function arrivals({ streams, mu, theta, contacts }: Theory, chance: Chance): Arrival[] {
  const all = streams.reduce((sum, { lambda }) => sum + lambda, 0);
  let at = 0;
  return Array.from({ length: contacts }, (_, i) => {
    at += exponential(chance, MINUTE / all);
    let left = chance() * all;
    const stream = streams.find(({ lambda }) => (left -= lambda) < 0) ?? (streams[0] as Stream);
    return {
      at,
      person: `p${i}`,
      rank: stream.rank,
      need: stream.need,
      ...{ area: null, midArea: null, age: null },
      language: 'sv',
      patience: theta === undefined ? null : exponential(chance, MINUTE / theta),
      talk: exponential(chance, MINUTE / mu),
    };
  });
}

const hand = (takes: Need[], i: number): Hand => ({
  workerId: `w${i}`,
  from: 0,
  until: FOREVER,
  competences: [{ unitId: `u${takes.join()}`, needs: takes, areas: [], ages: [] }],
  languages: ['sv'],
  room: 1,
});

export function theoryWorld(theory: Theory): World {
  const chance = seeded(theory.seed);
  return {
    arrivals: arrivals(theory, chance),
    hands: theory.takes.map(hand),
    answering: null,
    plan: () => STILL,
    targetSeconds: () => 900,
    remembers: false,
    grades: true,
    offerSeconds: 30,
    luck: () => chance,
  };
}

/** Five kinds of need, two workers each, four fifths of their time taken: the example of the bounds. */
const FIVE = NEEDS.slice(0, 5);
const fiveStreams = (rank = 2): Stream[] => FIVE.map((need) => ({ need, rank, lambda: 0.16 }));

export const pool = (contacts: number, seed: number): Theory => ({
  ...{ contacts, seed, mu: 0.1, streams: fiveStreams() },
  takes: Array.from({ length: 10 }, () => [...FIVE]),
});

/** Everyone one need more than their own, closed into a ring. */
export const chain = (contacts: number, seed: number): Theory => ({
  ...{ contacts, seed, mu: 0.1, streams: fiveStreams() },
  takes: Array.from({ length: 10 }, (_, i) => {
    const own = Math.floor(i / 2);
    return [FIVE[own] as Need, FIVE[(own + 1) % 5] as Need];
  }),
});

/** One need each, no help from the next door: as separate numbers are today. */
export const separate = (contacts: number, seed: number): Theory => ({
  ...{ contacts, seed, mu: 0.1, streams: fiveStreams() },
  takes: Array.from({ length: 10 }, (_, i) => [FIVE[Math.floor(i / 2)] as Need]),
});

export const impatientPool = (contacts: number, seed: number): Theory => ({
  ...pool(contacts, seed),
  theta: 0.2,
});

/** Of a talk of ten minutes and a patience of five, with an arrival every other minute. */
const STAFFED = { a: 5, talk: 10, patience: 5 };
/** What is aimed at: of a hundred who come, one may leave before an answer. */
export const MOST_LEFT = 0.01;

/** As many at work as theory asks for when nearly nobody is to leave, all bands together. */
export const staffed = (contacts: number, seed: number): Theory => ({
  ...{ contacts, seed, mu: 1 / STAFFED.talk, theta: 1 / STAFFED.patience },
  takes: Array.from({ length: fewestFor(STAFFED, MOST_LEFT) }, () => [...FIVE]),
  streams: [
    { need: 'psychiatry', rank: 0, lambda: 0.02 },
    { need: 'psychiatry', rank: 1, lambda: 0.05 },
    { need: 'addiction', rank: 2, lambda: 0.18 },
    { need: 'social', rank: 3, lambda: 0.25 },
  ],
});

/** Three classes for ten workers who take everything. The first is danger to life and very high risk together. */
export const classes = (contacts: number, seed: number): Theory => ({
  ...{ contacts, seed, mu: 0.1, takes: Array.from({ length: 10 }, () => [...FIVE]) },
  streams: [
    { need: 'psychiatry', rank: 0, lambda: 0.03 },
    { need: 'psychiatry', rank: 1, lambda: 0.07 },
    { need: 'addiction', rank: 2, lambda: 0.3 },
    { need: 'social', rank: 3, lambda: 0.4 },
  ],
});
