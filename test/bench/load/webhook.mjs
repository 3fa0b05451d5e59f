// Signed webhooks on kept connections, to a hub or to its floor. All are signed beforehand, so that only answering is measured.
import { randomUUID } from 'node:crypto';
import { phase, quantiles, underPlan } from './bench-load.mjs';
import { openLoop } from './pace.mjs';
import { Line, signedPost } from './signed-line.mjs';

function signed({ account, to, senders, host }, n) {
  const message = {
    channel: 'sms',
    message_uuid: randomUUID(),
    to: to.slice(1),
    from: senders[n % senders.length].slice(1),
    timestamp: new Date().toISOString(),
    message_type: 'text',
    text: `Är det någon där? Det är tredje gången jag skriver idag. ${n}`,
  };
  return signedPost({ account, host, path: '/vonage/messages/inbound' }, message);
}

async function most(lines, plan) {
  const requests = Array.from({ length: plan.most }, (_, n) => signed(plan, n));
  return phase('most', async () => {
    const from = performance.now();
    const end = from + plan.mostSeconds * 1000;
    const took = [];
    let bad = 0;
    await Promise.all(
      lines.map(async (line) => {
        while (performance.now() < end && requests.length > 0) {
          const began = performance.now();
          if ((await line.send(requests.pop())).status !== 200) bad += 1;
          took.push(performance.now() - began);
        }
      }),
    );
    const seconds = (performance.now() - from) / 1000;
    return { count: took.length, perSecond: took.length / seconds, bad, answered: quantiles(took) };
  });
}

async function atRate(lines, plan) {
  const requests = Array.from({ length: plan.rate * plan.rateSeconds * 2 }, (_, n) => signed(plan, n));
  const free = [...lines];
  const queue = [];
  const took = [];
  let bad = 0;
  const send = async (line, { request, from }) => {
    if ((await line.send(request)).status !== 200) bad += 1;
    took.push(performance.now() - from);
    const next = queue.shift();
    if (next) await send(line, next);
    else free.push(line);
  };
  const all = [];
  return phase(`at ${plan.rate}`, async () => {
    await openLoop({ perSecond: plan.rate, seconds: plan.rateSeconds }, (from) => {
      const one = { request: requests.pop(), from };
      const line = free.pop();
      if (line) all.push(send(line, one));
      else queue.push(one);
    });
    await Promise.all(all);
    return { count: took.length, bad, answered: quantiles(took) };
  });
}

underPlan(async (plan) => {
  const lines = Array.from({ length: plan.connections }, () => new Line(plan.port));
  await Promise.all(lines.map(({ opened }) => opened));
  for (let n = 0; n < 1500; n += lines.length)
    await Promise.all(lines.map((line, k) => line.send(signed(plan, n + k))));
  await most(lines, plan);
  await atRate(lines, plan);
});
