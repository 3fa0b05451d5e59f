// Calls that come in, and their steps: from the webhook to the whole document that says what the caller hears.
import { randomUUID } from 'node:crypto';
import { phase, quantiles, underPlan } from './bench-load.mjs';
import { openLoop } from './pace.mjs';
import { Lines, signedPost } from './signed-line.mjs';

const CONNECTIONS = 32;

const answerWebhook = ({ account, host, to }, n) =>
  signedPost(
    { account, host, path: '/vonage/voice/answer' },
    {
      from: `4670${1_000_000 + n}`,
      to: to.slice(1),
      endpoint_type: 'phone',
      uuid: randomUUID(),
      conversation_uuid: `CON-${randomUUID()}`,
      region_url: 'http://127.0.0.1:9',
    },
  );

/** Silence: the caller hears on, and the hub says what. */
const stepWebhook = ({ account, host }, url) =>
  signedPost(
    { account, host, path: new URL(url).pathname + new URL(url).search },
    {
      speech: { error: 'Speech was not enabled' },
      dtmf: { digits: null, timed_out: true },
      uuid: randomUUID(),
      conversation_uuid: `CON-${randomUUID()}`,
      timestamp: new Date().toISOString(),
    },
  );

const stepOf = (body) => JSON.parse(body).find(({ action }) => action === 'input')?.eventUrl?.[0];

/** @param next what is sent, of the n-th. @returns what it took, and where the next steps are asked for */
async function atRate(name, { perSecond, seconds }, { lines, next }) {
  const steps = [];
  await phase(name, async () => {
    const took = [];
    let bad = 0;
    const one = async (request, from) => {
      const { status, body } = await lines.send(request);
      took.push(performance.now() - from);
      const step = status === 200 ? stepOf(body) : undefined;
      if (step) steps.push(step);
      else bad += 1;
    };
    const all = [];
    let n = 0;
    await openLoop({ perSecond, seconds }, (from) => {
      const request = next(n);
      if (request) all.push(one(request, from));
      n += 1;
    });
    await Promise.all(all);
    return { count: took.length, bad, answered: quantiles(took) };
  });
  return steps;
}

underPlan(async (plan) => {
  const { rate: perSecond, seconds, warm } = plan;
  const lines = new Lines(plan.port, CONNECTIONS);
  await lines.opened();
  for (let n = 0; n < warm; n += 1) await lines.send(answerWebhook(plan, 9_000_000 + n));
  const steps = await atRate(
    'answer',
    { perSecond, seconds },
    { lines, next: (n) => answerWebhook(plan, n) },
  );
  await atRate(
    'step',
    { perSecond, seconds },
    { lines, next: (n) => steps[n] && stepWebhook(plan, steps[n]) },
  );
});
