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
const BACKUP = '+46812345678';
const SETTLE_SECONDS = 90;

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

/** Everybody puts the telephone down; then nothing may be under way any more, here or there. @returns what still is */
async function rest(world, exchange, workers) {
  const isUnderWay = async () => {
    for (const { uuid } of await exchange.lives()) await exchange.hangUp(uuid);
    const [{ n }] = await world.query(`select count(*)::int as n from voice_leg where state <> 'ended'`);
    return n + (await exchange.lives()).length;
  };
  workers.forEach((worker) => worker.close());
  for (let left = SETTLE_SECONDS; left > 0; left -= 1) {
    if ((await isUnderWay()) === 0) return 0;
    await wait(1000);
  }
  return isUnderWay();
}

export const calls = {
  name: 'calls',
  plan: ({ seed, minutes }) => planFor({ seed, seconds: (minutes * 60) / HASTE, kinds: KINDS }),
  build: () => World.build({ haste: HASTE, settings: { HUB_BACKUP_NUMBER: BACKUP } }),

  async live(world, plan, { seed, callers, minutes, callWorkers, tell }) {
    const history = new History();
    const chance = chanceOf(seed);
    const exchange = new Exchange(world.emulatorUrl);
    await exchange.behave({ number: BACKUP, does: 'answer' });
    const workers = await staff(world, callWorkers, { exchange, chance, history });
    const began = (exchange.clock = await exchange.now());
    const ticking = exchange.tick();
    const isOver = () => exchange.clock - began >= minutes * 60_000;
    const persons = Array.from(
      { length: callers },
      (_, n) => new Caller({ n, exchange, chance: chance.branch(), history }),
    );
    const living = [weather(exchange, chance.branch(), isOver), ...persons.map((one) => one.live(isOver))];
    const breaking = raise(plan, world, tell);
    await Promise.all([...living, breaking]);
    const open = await rest(world, exchange, workers);
    exchange.stopped = true;
    await ticking;
    return { history, open, exchange };
  },

  async outside(_world, { history, exchange }) {
    return { told: history.told(), network: undefined, calls: await exchange.history() };
  },

  report({ record, calls: { legs, tries }, open }) {
    const inbound = legs.filter(
      ({ direction, answeredAt }) => direction === 'inbound' && answeredAt !== null,
    );
    const out = legs.filter(({ direction }) => direction === 'outbound');
    const rooms = legs.filter(({ hears }) => hears.some(({ what }) => what === 'leg'));
    const lost = tries.filter(({ status }) => status === null || status >= 500);
    const silences = inbound.map(({ hears }) =>
      Math.max(0, ...hears.filter(({ what }) => what === 'silence').map(({ at, until }) => until - at)),
    );
    const sorted = silences.toSorted((a, b) => a - b);
    return `
calls               ${inbound.length} to the hub, ${out.length} from it, ${rooms.length} telephones were in a room with somebody
contacts            ${record.contacts.length}, under way after ${SETTLE_SECONDS} s of rest: ${open}
webhooks            ${tries.length}, without an answer or with a failure ${lost.length}
links               ${record.links.length}, unowned seconds ${unownedSeconds(record)}
longest silence     median ${((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000).toFixed(1)} s, worst ${((sorted.at(-1) ?? 0) / 1000).toFixed(1)} s (of the call's clock)`;
  },
};
