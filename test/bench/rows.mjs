// What is measured, against which floor, and what is asked of the hub. A row is one run of both sides; it may answer
// several questions. Targets are ratios to the floor of the same round; where nothing can be raw, a bound of its own.
import { calls } from './row-calls.mjs';
import { ears } from './row-ears.mjs';
import { atLeast, atMost, NUMBER, own, ratioOf, WORKERS } from './row-words.mjs';
import { addQueue, addStanding, addTalks, addTexters, addWorkers, query } from './town.mjs';

const messages = {
  name: 'messages',
  floor: 'relay',
  load: 'relay',
  plan: (quick) => ({
    pairs: 50,
    warmSeconds: quick ? 2 : 4,
    mostSeconds: quick ? 4 : 8,
    rates: [500],
    rateSeconds: quick ? 4 : 10,
  }),
  floorTown: () => ({}),
  hubTown: async (url) => ({ tokens: await addWorkers(url, WORKERS) }),
  questions: [
    {
      says: 'messages, most a second (50 pairs)',
      ...ratioOf((r) => r.most.perSecond),
      target: atLeast(1),
      phase: 'most',
    },
    {
      says: 'messages at 500/s, p50 ms',
      ...ratioOf((r) => r['at 500'].heard.p50),
      target: atMost(1.5),
      phase: 'at 500',
    },
    {
      says: 'messages at 500/s, p99 ms',
      ...ratioOf((r) => r['at 500'].heard.p99),
      target: atMost(2),
      phase: 'at 500',
    },
  ],
};

const dispatch = { floor: 'dispatch', load: 'dispatch' };
const tokensOf = (count) => Array.from({ length: count }, () => '');
const floorQueue = (url, depth) =>
  query(url, 'insert into contact (id) select gen_random_uuid() from generate_series(1, $1::int)', [depth]);

const offers = {
  ...dispatch,
  name: 'offers',
  plan: (quick) => ({
    warmSeconds: 3,
    rates: [
      { rate: 20, seconds: quick ? 5 : 12 },
      { rate: 100, seconds: quick ? 4 : 8 },
    ],
  }),
  floorTown: () => ({ tokens: tokensOf(WORKERS) }),
  hubTown: async (url) => ({ tokens: await addWorkers(url, WORKERS) }),
  questions: [20, 100].flatMap((rate) =>
    ['p50', 'p99'].map((q) => ({
      says: `arrival to offer at ${rate}/s, ${q} ms`,
      ...ratioOf((r) => r[`at ${rate}`].offered[q]),
      target: atMost(2),
      phase: `at ${rate}`,
    })),
  ),
};

const queue = (depth) => ({
  ...dispatch,
  name: `queue-${depth}`,
  plan: (quick) => ({ warmSeconds: 1, rates: [], mostSeconds: quick ? 4 : 6 }),
  floorTown: async (url) => (await floorQueue(url, depth), { tokens: tokensOf(WORKERS) }),
  hubTown: async (url) => (await addQueue(url, depth), { tokens: await addWorkers(url, WORKERS) }),
  questions: [
    {
      says: `carried to acceptance, most a second (${depth} wait)`,
      ...ratioOf((r) => r.most.perSecond),
      target: atLeast(0.5),
      phase: 'most',
    },
  ],
});

/** Without a floor: what is asked of the hub alone, whatever waits and however many are on duty. */
const standing = (depth, workers, rates) => ({
  ...dispatch,
  name: `standing-${depth}${workers === WORKERS ? '' : `-${workers}-workers`}`,
  once: true,
  plan: (quick, { minute }) => ({
    warmSeconds: 2,
    rates: rates.map((rate) => ({ rate, seconds: minute ? 60 : quick ? 5 : 15 })),
  }),
  hubTown: async (url) => (await addStanding(url, depth), { tokens: await addWorkers(url, workers) }),
  questions: rates.map((rate) => ({
    says: `arrival to acceptance at ${rate}/s, ${depth} wait, ${workers} on duty, p99`,
    ...own('ms', (r) => r[`at ${rate}`].accepted.p99),
    target: atMost(100, 'ms'),
    phase: `at ${rate}`,
  })),
});

const webhook = {
  name: 'webhook',
  floor: 'webhook',
  load: 'webhook',
  plan: (quick) => ({
    connections: 32,
    most: quick ? 30_000 : 60_000,
    mostSeconds: quick ? 4 : 7,
    rate: 200,
    rateSeconds: quick ? 5 : 15,
    to: NUMBER,
  }),
  floorTown: () => ({ senders: tokensOf(200).map((_, n) => `+4670${1_000_000 + n}`) }),
  hubTown: async (url) => ({ senders: await addTexters(url, 200) }),
  questions: [
    {
      says: 'signed webhook, most a second (32 connections)',
      ...ratioOf((r) => r.most.perSecond),
      target: atLeast(0.6),
      phase: 'most',
    },
    {
      says: 'signed webhook at 200/s, slowest of all',
      ...own('ms', (r) => r['at 200'].answered.max),
      target: atMost(1000, 'ms'),
      phase: 'at 200',
    },
    {
      says: 'signed webhook, answers other than 200',
      ...own('', (r) => r.most.bad + r['at 200'].bad),
      target: atMost(0, ''),
      phase: 'at 200',
    },
  ],
};

const FOLLOWED = 20;
const perConnection = (size) => (r) => (r[`open ${size}`].memoryKib - r.nobody.memoryKib) / size;
const idle = (size) => ({
  name: `idle-${size}`,
  floor: 'idle',
  load: 'idle',
  plan: (quick) => ({ sizes: size > 1000 ? [1000, size] : [size], settleSeconds: quick ? 2 : 5 }),
  floorTown: () => ({ tokens: Array.from({ length: size }, (_, n) => String(n)) }),
  hubTown: async (url) => {
    const [worker] = await addWorkers(url, 1);
    const { contacts, tokens } = await addTalks(url, size, worker);
    return { tokens, worker, followed: contacts.slice(0, FOLLOWED) };
  },
  questions: [
    ...(size > 1000 ? [1000, size] : [size]).map((n) => ({
      says: `idle chat connection (${n} of them)`,
      unit: 'KiB',
      value: perConnection(n),
      hub: perConnection(n),
      floor: perConnection(n),
      target: atMost(60, 'KiB'),
      phase: `open ${n}`,
    })),
    {
      says: `${size} connections cut at once, all back, s`,
      ...ratioOf((r) => r.storm.seconds),
      target: atMost(2),
      phase: 'storm',
    },
    {
      says: `${size} cut at once: lines lost or doubled`,
      ...own('', (r) => r.storm.lost + r.storm.doubled),
      target: atMost(0, ''),
      phase: 'storm',
    },
  ],
});

/** @param connections as many as the machine can hold open. `quick` leaves out the depths between the least and the most. */
export const rowsFor = ({ connections = 5000, quick = false }) => [
  messages,
  offers,
  ...(quick ? [10, 10_000] : [10, 1000, 10_000]).map(queue),
  ...(quick ? [] : [10, 1000].map((depth) => standing(depth, WORKERS, [50]))),
  standing(10_000, WORKERS, quick ? [50] : [10, 50]),
  standing(1000, 500, [50]),
  webhook,
  ...(quick ? [10] : [10, 50]).map(ears),
  calls,
  idle(connections),
];
