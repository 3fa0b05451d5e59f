// Messages between pairs of a person and a worker, to a hub or to its floor.
import { randomUUID } from 'node:crypto';
import { phase, quantiles, underPlan, until, wait } from './bench-load.mjs';
import { openLoop } from './pace.mjs';
import { ask, connect, connectAll } from './sockets.mjs';

const TEXT = 'Hej, det är lite mycket just nu och jag vet inte riktigt var jag ska börja.';

/** One pair: `send` resolves when the message was acknowledged, `heard` is called when the other side has it. */
class Pair {
  waiting = new Map();
  constructor(person, worker, contactId) {
    this.sockets = { person, worker };
    this.contactId = contactId;
    person.on('entry', (entry) => this.hear('person', entry));
  }

  hear(who, { id }) {
    const sent = this.waiting.get(id);
    if (!sent || sent.from === who) return;
    this.waiting.delete(id);
    sent.heard();
  }

  /** Resolves when it was both acknowledged and heard, with the instants of each. */
  async say(from) {
    const id = randomUUID();
    const heard = new Promise((resolve) =>
      this.waiting.set(id, { from, heard: () => resolve(performance.now()) }),
    );
    const body = {
      id,
      text: TEXT,
      ...(this.contactId && from === 'worker' ? { contactId: this.contactId } : {}),
    };
    const acked = ask(this.sockets[from], 'message:send', body).then(() => performance.now());
    return { acked: await acked, heard: await heard };
  }
}

function floorPairs({ url, pairs }) {
  return connectAll(Array.from({ length: pairs }), async (_, pair) => {
    const [person, worker] = await Promise.all([
      connect(url, { pair, who: 'person' }),
      connect(url, { pair, who: 'worker' }),
    ]);
    const both = new Pair(person, worker);
    worker.on('entry', (entry) => both.hear('worker', entry));
    return both;
  });
}

/** Persons open contacts; whoever is offered one accepts it and follows it. */
async function hubPairs({ url, pairs, tokens }) {
  const followed = new Map();
  const all = new Map();
  await connectAll(tokens, async (token) => {
    const worker = await connect(`${url}/desk`, { token });
    worker.on('entry', (entry) => all.get(entry.contactId)?.hear('worker', entry));
    worker.on('offer:new', async ({ offerId, contactId }) => {
      await ask(worker, 'offer:accept', { offerId });
      await ask(worker, 'contact:follow', { contactId });
      followed.set(contactId, worker);
    });
    await ask(worker, 'presence:set', { status: 'available' });
  });
  const persons = await connectAll(Array.from({ length: pairs }), async () => {
    const person = await connect(`${url}/chat`);
    const { contactId } = await ask(person, 'contact:open', { id: randomUUID(), language: 'sv' });
    return { person, contactId };
  });
  await until(() => persons.every(({ contactId }) => followed.has(contactId)), 'a worker for every person');
  for (const { person, contactId } of persons)
    all.set(contactId, new Pair(person, followed.get(contactId), contactId));
  return [...all.values()];
}

async function closedLoop(pairs, seconds) {
  const end = performance.now() + seconds * 1000;
  const took = [];
  await Promise.all(
    pairs.map(async (pair) => {
      for (let turn = 0; performance.now() < end; turn += 1) {
        const from = performance.now();
        const { heard } = await pair.say(turn % 2 === 0 ? 'person' : 'worker');
        took.push(heard - from);
      }
    }),
  );
  return { count: took.length, perSecond: took.length / seconds, heard: quantiles(took) };
}

async function atRate(pairs, pace) {
  const heard = [];
  const acked = [];
  const saying = [];
  let turn = 0;
  await openLoop(pace, (from) => {
    const pair = pairs[turn % pairs.length];
    const who = Math.floor(turn / pairs.length) % 2 === 0 ? 'person' : 'worker';
    turn += 1;
    saying.push(
      pair.say(who).then((at) => {
        heard.push(at.heard - from);
        acked.push(at.acked - from);
      }),
    );
  });
  await Promise.all(saying);
  return { count: heard.length, heard: quantiles(heard), acked: quantiles(acked) };
}

underPlan(async (plan) => {
  const pairs = await (plan.side === 'hub' ? hubPairs(plan) : floorPairs(plan));
  await wait(1000);
  await closedLoop(pairs, plan.warmSeconds);
  await phase('most', () => closedLoop(pairs, plan.mostSeconds));
  await wait(500);
  for (const rate of plan.rates)
    await phase(`at ${rate}`, () => atRate(pairs, { perSecond: rate, seconds: plan.rateSeconds }));
});
