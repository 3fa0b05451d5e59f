// Sound of many calls at once: for each the call's end and the worker's page, and 20 ms of sound each 20 ms either way.
import { WebSocket } from 'ws';
import { phase, quantiles, underPlan, wait } from './bench-load.mjs';

const FRAME_MS = 20;
const FRAME_BYTES = 640;

function open(address, protocols, headers) {
  const socket = new WebSocket(address, protocols, { headers, perMessageDeflate: false });
  return new Promise((opened, failed) => {
    socket.once('open', () => opened(socket));
    socket.once('error', failed);
  });
}

/** Each frame says when it left: one clock, since both ends are here. */
function stamped() {
  const frame = Buffer.alloc(FRAME_BYTES);
  frame.writeDoubleLE(performance.now());
  return frame;
}

/** What one end sends to the other, and how long each frame took. */
class Way {
  sent = 0;
  took = [];
  constructor(from, to) {
    this.from = from;
    to.on('message', (frame, isBinary) => {
      if (isBinary && this.counts) this.took.push(performance.now() - frame.readDoubleLE(0));
    });
  }
  step() {
    this.from.send(stamped());
    if (this.counts) this.sent += 1;
  }
}

async function waysOf({ url }, { legId, secret, mark }) {
  const address = `${url.replace('http', 'ws')}/voice/ear/${legId}`;
  const call = await open(address, [], { authorization: secret });
  const page = await open(address, ['stafett-ear', mark], {});
  return [new Way(call, page), new Way(page, call)];
}

/** As sound comes: evenly, and none of them in step with another. */
function talk(ways) {
  const timers = ways.map((way, n) => {
    let timer;
    let next = performance.now() + (n / ways.length) * FRAME_MS;
    const step = () => {
      way.step();
      next += FRAME_MS;
      timer = setTimeout(step, Math.max(0, next - performance.now()));
    };
    timer = setTimeout(step, next - performance.now());
    return () => clearTimeout(timer);
  });
  return () => timers.forEach((stop) => stop());
}

underPlan(async (plan) => {
  const ways = [];
  for (const leg of plan.legs) ways.push(...(await waysOf(plan, leg)));
  const stop = talk(ways);
  await wait(plan.warmSeconds * 1000);
  await phase('sound', async () => {
    for (const way of ways) way.counts = true;
    await wait(plan.seconds * 1000);
    stop();
    // what is under way still arrives, or is lost
    await wait(300);
    const took = ways.flatMap((way) => way.took);
    const sent = ways.reduce((sum, way) => sum + way.sent, 0);
    return { count: took.length, lost: Math.max(0, sent - took.length), delay: quantiles(took) };
  });
});
