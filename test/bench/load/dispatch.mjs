// Contacts from arrival through offer to acceptance, to a hub or to its floor.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { phase, quantiles, underPlan, wait } from './bench-load.mjs';
import { openLoop } from './pace.mjs';
import { ask, connect, connectAll } from './sockets.mjs';

/** Pages that arrivals come from; each shows the last contact it opened. */
const PAGES = 64;

/** What became of each contact. The offer of it may be here before the answer to its opening is. */
const stories = new Map();
let accepted = 0;
let onAccepted = () => undefined;

function storyOf(contactId) {
  if (!stories.has(contactId)) {
    const story = {};
    story.done = new Promise((resolve) => (story.end = resolve));
    stories.set(contactId, story);
  }
  return stories.get(contactId);
}

async function answerOffer(worker, { offerId, contactId }) {
  const offered = performance.now();
  await ask(worker, 'offer:accept', { offerId });
  accepted += 1;
  onAccepted();
  storyOf(contactId).end({ offered, accepted: performance.now() });
}

async function workerLine({ side, url, tokens }) {
  const hub = side === 'hub';
  return connectAll(tokens, async (token, i) => {
    const worker = await (hub ? connect(`${url}/desk`, { token }) : connect(url, { worker: i + 1 }));
    worker.on('offer:new', (card) => void answerOffer(worker, card));
    return worker;
  });
}

const pageLine = ({ side, url }) =>
  connectAll(Array.from({ length: PAGES }), () => connect(side === 'hub' ? `${url}/chat` : url, {}));

let next = 0;
async function arrive(pages, from = performance.now()) {
  next = (next + 1) % pages.length;
  const { contactId } = await ask(pages[next], 'contact:open', { id: randomUUID(), language: 'sv' });
  const stored = performance.now();
  const { offered, accepted: taken } = await storyOf(contactId).done;
  stories.delete(contactId);
  return { stored: stored - from, offered: offered - from, accepted: taken - from };
}

/**
 * As many as can be carried while `plan.depth` others wait: each acceptance is followed by an arrival, so that the queue
 * stays as deep as it was. Contacts that were accepted are closed beside it, in bulk: closing is not what is measured.
 */
async function most(pages, seconds) {
  onAccepted = () => void arrive(pages);
  for (let i = 0; i < pages.length; i += 1) void arrive(pages);
  await wait(1000);
  const before = accepted;
  const from = performance.now();
  await wait(seconds * 1000);
  const count = accepted - before;
  const took = (performance.now() - from) / 1000;
  return { count, perSecond: count / took };
}

async function atRate(pages, pace) {
  const all = [];
  await openLoop(pace, (from) => all.push(arrive(pages, from)));
  const done = await Promise.all(all);
  return {
    count: done.length,
    stored: quantiles(done.map(({ stored }) => stored)),
    offered: quantiles(done.map(({ offered }) => offered)),
    accepted: quantiles(done.map(({ accepted: at }) => at)),
  };
}

/** Whatever was accepted is closed, as its worker would have done in time: rooms stay free. */
const CLOSE = `
  with held as (
    select c.id, r.seq, greatest(clock_timestamp(), r.since + interval '1 microsecond') as at
    from contact c join responsibility r on r.contact_id = c.id and r.until is null
    where r.kind = 'worker' order by c.id for update of c skip locked),
  old as (
    update responsibility r set until = h.at from held h where r.contact_id = h.id and r.seq = h.seq returning h.*),
  link as (insert into responsibility (contact_id, seq, kind, since) select id, seq + 1, 'closed', at from old)
  update contact c set state = 'closed', outcome = 'advice-given', plan = '"bench"', closed_at = h.at from old h where c.id = h.id`;

function closing({ side, databaseUrl }) {
  if (side !== 'hub') return { stop: () => Promise.resolve() };
  const client = new pg.Client({ connectionString: databaseUrl });
  let stopped = false;
  const run = (async () => {
    await client.connect();
    // Its own checks of the ledger are left out, so that they do not weigh on the hub.
    await client.query('set session_replication_role = replica');
    while (!stopped) {
      await client.query(CLOSE).catch((failure) => failure.code !== '40P01' && Promise.reject(failure));
      await wait(200);
    }
    await client.end();
  })();
  return { stop: () => ((stopped = true), run) };
}

underPlan(async (plan) => {
  const closer = closing(plan);
  const pages = await pageLine(plan);
  const workers = await workerLine(plan);
  await connectAll(workers, (worker) => ask(worker, 'presence:set', { status: 'available' }));
  await wait(500);
  await atRate(pages, { perSecond: 50, seconds: plan.warmSeconds });
  for (const { rate, seconds } of plan.rates)
    await phase(`at ${rate}`, () => atRate(pages, { perSecond: rate, seconds }));
  if (plan.mostSeconds) {
    await phase('most', () => most(pages, plan.mostSeconds));
    onAccepted = () => undefined;
  }
  await closer.stop();
});
