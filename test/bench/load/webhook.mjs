// Signed webhooks on kept connections, to a hub or to its floor. All are signed beforehand, so that only answering is measured.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import net from 'node:net';
import { phase, quantiles, underPlan } from './bench-load.mjs';
import { openLoop } from './pace.mjs';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const HEAD = encode({ alg: 'HS256', typ: 'JWT' });

function signed({ account, to, senders, host }, n) {
  const body = Buffer.from(
    JSON.stringify({
      channel: 'sms',
      message_uuid: randomUUID(),
      to: to.slice(1),
      from: senders[n % senders.length].slice(1),
      timestamp: new Date().toISOString(),
      message_type: 'text',
      text: `Är det någon där? Det är tredje gången jag skriver idag. ${n}`,
    }),
  );
  const claims = {
    iat: Math.floor(Date.now() / 1000),
    jti: randomUUID(),
    iss: 'Vonage',
    payload_hash: createHash('sha256').update(body).digest('hex'),
    api_key: account.apiKey,
    application_id: account.applicationId,
  };
  const plain = `${HEAD}.${encode(claims)}`;
  const mark = createHmac('sha256', account.secret).update(plain).digest('base64url');
  const head = [
    'POST /vonage/messages/inbound HTTP/1.1',
    `host: ${host}`,
    'content-type: application/json',
    `authorization: Bearer ${plain}.${mark}`,
    `content-length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

/** One kept connection: a request at a time, its status as the answer. */
class Line {
  seen = '';
  constructor(port) {
    this.socket = net.connect(port, '127.0.0.1').setNoDelay();
    this.socket.on('data', (bytes) => this.read(bytes.toString('latin1')));
    this.opened = new Promise((resolve, reject) =>
      this.socket.once('connect', resolve).once('error', reject),
    );
  }

  read(text) {
    this.seen += text;
    const end = this.seen.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(this.seen)?.[1] ?? 0);
    if (this.seen.length < end + 4 + length) return;
    const status = Number(this.seen.slice(9, 12));
    this.seen = '';
    this.done(status);
  }

  send(request) {
    return new Promise((resolve) => {
      this.done = resolve;
      this.socket.write(request);
    });
  }
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
          if ((await line.send(requests.pop())) !== 200) bad += 1;
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
    if ((await line.send(request)) !== 200) bad += 1;
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
