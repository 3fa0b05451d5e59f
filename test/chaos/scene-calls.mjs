// So many calls at once, for ten minutes of their own clock, while hubs die and everything that Vonage may do wrong is done.
import { addWorkers } from '../bench/town.mjs';
import { Caller } from './calls/caller.mjs';
import { CallWorker } from './calls/call-worker.mjs';
import { Exchange } from './calls/exchange.mjs';
import { weather } from './calls/weather.mjs';
import { chanceOf } from './chance.mjs';
import { raise } from './faults.mjs';
import { History } from './history.mjs';
import { unownedSeconds } from './judge/owned.mjs';
import { wait } from './line.mjs';
import { planFor } from './plan.mjs';
import { World } from './world.mjs';

/** A call goes so many times faster than the wall, as long as the machine keeps up: its clock waits for the hub. */
const HASTE = 8;
const KINDS = ['killHub', 'cutNews', 'cutSockets', 'pauseHub', 'loseAnswers'];
/** Faults come by the calls' clock, so that a slow machine has no more of them: each ten to twenty-six seconds of it. */
const FAULT_PACE = 4;
const BACKUP = '+46812345678';
const CLOSE_SECONDS = 300;
const SETTLE_SECONDS = 90;
const AGAIN_EACH = 20;
/** Of the wall, for a minute of the calls' clock: where it goes slower than this the run is given up, and says so. */
const MOST_SECONDS_A_MINUTE = 240;
const TOLD_EACH_MS = 30_000;

const REACH = `
  insert into worker_reach (worker_id, phone, verified_at)
  select id, '+4670176' || lpad(substr(username, 7), 4, '0'), clock_timestamp() from worker where username like 'bench-%'`;
const WORKERS = `
  select w.id, r.phone, s.token_hash as hash from worker w join worker_reach r on r.worker_id = w.id
  join staff_session s on s.worker_id = w.id where w.username like 'bench-%' order by w.username`;

async function staff(world, count, { exchange, chance, history }) {
  const tokens = await addWorkers(world.databaseUrl, count);
  await world.query(REACH);
  const rows = await world.query(WORKERS);
  const { createHash } = await import('node:crypto');
  const tokenOf = new Map(tokens.map((token) => [createHash('sha256').update(token).digest('hex'), token]));
  const colleagues = rows.map(({ id }) => id);
  return rows.map(
    ({ id, phone, hash }) =>
      new CallWorker({
        ...{ workerId: id, phone, token: tokenOf.get(hash.toString('hex')), url: world.network.url },
        ...{ chance: chance.branch(), exchange, history, colleagues },
      }),
  );
}

const OPEN = `select count(*)::int as n from contact where channel = 'voice' and state <> 'closed'`;
const LIVE = `select count(*)::int as n from voice_leg where state <> 'ended'`;

/** Looks every second until nothing is left, or the time is over. @returns how many are left */
async function until(seconds, look) {
  const from = performance.now();
  let left = await look();
  while (left > 0 && performance.now() - from < seconds * 1000) {
    await wait(1000);
    left = await look();
  }
  return left;
}

/**
 * The persons have put the telephone down. As long as anybody waits to be got back to, a hub goes on ringing at those at home: so the
 * workers take and close what there is, and only then go home themselves. @returns how many contacts are open still
 */
async function closeAll(world, workers) {
  workers.forEach((worker) => (worker.willing = true));
  let looks = 0;
  return until(CLOSE_SECONDS, async () => {
    // what they held and had been refused is on their consoles when they come back
    if (looks % AGAIN_EACH === 0) workers.forEach((worker) => worker.line.fresh());
    looks += 1;
    const [{ n }] = await world.query(OPEN);
    return n;
  });
}

/** Everybody puts the telephone down; then nothing may be under way any more, here or there. @returns what still is */
function rest(world, exchange, workers) {
  workers.forEach((worker) => worker.close());
  return until(SETTLE_SECONDS, async () => {
    await Promise.all((await exchange.lives()).map(({ uuid }) => exchange.hangUp(uuid)));
    const [{ n }] = await world.query(LIVE);
    return n + (await exchange.lives()).length;
  });
}

/** The calls' own clock from now on, and whether the time that they are given is over: by it, or by the wall. */
function timeOf(exchange, minutes) {
  const [began, from] = [exchange.clock, performance.now()];
  const now = () => (exchange.clock - began) / FAULT_PACE;
  const lived = () => Math.round((exchange.clock - began) / 1000);
  const wall = () => Math.round((performance.now() - from) / 1000);
  const isLate = () => wall() >= minutes * MOST_SECONDS_A_MINUTE;
  return { now, lived, wall, isOver: () => lived() >= minutes * 60 || isLate() };
}

/** So that whoever runs it sees that it goes on. @returns what ends it */
function tellOf(time, minutes) {
  const line = () =>
    `${String(time.wall()).padStart(6)} s  ${time.lived()} of ${minutes * 60} s of the calls`;
  const telling = setInterval(() => console.log(line()), TOLD_EACH_MS);
  return () => clearInterval(telling);
}

/** How many telephones were up at the same instant: at most, and half way through. */
function together(legs) {
  const up = (at) => legs.filter(({ answeredAt, endedAt }) => answeredAt <= at && (endedAt ?? Infinity) > at);
  const starts = legs.map(({ answeredAt }) => answeredAt).sort((a, b) => a - b);
  const end = Math.max(0, ...legs.map(({ endedAt }) => endedAt ?? 0));
  return {
    most: Math.max(0, ...starts.map((at) => up(at).length)),
    usual: up(((starts[0] ?? 0) + end) / 2).length,
  };
}

export const calls = {
  name: 'calls',
  plan: ({ seed, minutes }) => planFor({ seed, seconds: (minutes * 60) / FAULT_PACE, kinds: KINDS }),
  build: () => World.build({ haste: HASTE, settings: { HUB_BACKUP_NUMBER: BACKUP } }),

  async live(world, plan, { seed, callers, minutes, callWorkers, tell }) {
    const history = new History();
    const chance = chanceOf(seed);
    const exchange = new Exchange(world.emulatorUrl);
    await exchange.behave({ number: BACKUP, does: 'answer' });
    const workers = await staff(world, callWorkers, { exchange, chance, history });
    exchange.clock = await exchange.now();
    const ticking = exchange.tick();
    const time = timeOf(exchange, minutes);
    const quiet = tellOf(time, minutes);
    const persons = Array.from(
      { length: callers },
      (_, n) => new Caller({ n, exchange, chance: chance.branch(), history }),
    );
    const living = persons.map((one) => one.live(time.isOver));
    living.push(weather(exchange, chance.branch(), time.isOver), raise(plan, world, tell, time));
    await Promise.all(living);
    const took = { lived: time.lived(), wall: time.wall() };
    const left = await closeAll(world, workers);
    const open = await rest(world, exchange, workers);
    quiet();
    exchange.stopped = true;
    await ticking;
    const cut = took.lived < minutes * 60 ? [`the calls came no further than ${took.lived} s of theirs`] : [];
    return { history, open, exchange, cut, took: { ...took, left, rested: time.wall() - took.wall } };
  },

  async outside(_world, { history, exchange }) {
    return { told: history.told(), network: undefined, calls: await exchange.history() };
  },

  report({ record, calls: { legs, tries }, open, took }) {
    const inbound = legs.filter(
      ({ direction, answeredAt }) => direction === 'inbound' && answeredAt !== null,
    );
    const out = legs.filter(({ direction }) => direction === 'outbound');
    const rooms = legs.filter(({ hears }) => hears.some(({ what }) => what === 'leg'));
    const lost = tries.filter(({ status }) => status === null || status >= 500);
    const silences = inbound.map(({ hears }) =>
      Math.max(0, ...hears.filter(({ what }) => what === 'silence').map(({ at, until }) => until - at)),
    );
    const atOnce = together(inbound);
    const sorted = silences.toSorted((a, b) => a - b);
    return `
time                ${took.lived} s of the calls in ${took.wall} s, faults to the end; then ${took.rested} s until all was down
calls               ${inbound.length} to the hub, ${out.length} from it, ${rooms.length} telephones were in a room with somebody
at once             ${atOnce.most} persons on the line at most, ${atOnce.usual} in the middle of it
contacts            ${record.contacts.length}, open when the workers went home: ${took.left}, telephones under way at the end: ${open}
webhooks            ${tries.length}, without an answer or with a failure ${lost.length}
links               ${record.links.length}, unowned seconds ${unownedSeconds(record)}
longest silence     median ${((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000).toFixed(1)} s, worst ${((sorted.at(-1) ?? 0) / 1000).toFixed(1)} s (of the call's clock)`;
  },
};
