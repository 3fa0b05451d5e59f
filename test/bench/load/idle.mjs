// Pages that are open and say nothing, and all of them cut in one instant.
import { randomUUID } from 'node:crypto';
import { phase, underPlan, until, wait } from './bench-load.mjs';
import { ask, connect, connectAll } from './sockets.mjs';

/** One page that knows the last line it has, as our page does. */
class Page {
  seq = 0;
  lines = [];
  constructor({ url, side, token }) {
    Object.assign(this, { url: side === 'hub' ? `${url}/chat` : url, token });
  }

  take({ seq, body }) {
    this.seq = Math.max(this.seq, seq);
    this.lines.push({ seq, text: body?.text });
  }

  async open() {
    this.socket = await connect(this.url, {});
    this.socket.on('entry', (entry) => this.take(entry));
    const { entries } = await ask(this.socket, 'contact:resume', { token: this.token, after: this.seq });
    entries.forEach((entry) => this.take(entry));
  }

  /** Until it is back, as a browser does; a refused try is followed by the next. */
  async comeBack() {
    for (;;) {
      try {
        return await this.open();
      } catch {
        await wait(50 + Math.random() * 100);
      }
    }
  }
}

/** While nobody is there a worker writes to some: when they are back each has it, once. */
async function writeMeanwhile({ url, worker, followed }) {
  if (!worker) return [];
  const desk = await connect(`${url}/desk`, { token: worker });
  const texts = followed.map((contactId) => ({
    contactId,
    id: randomUUID(),
    text: `Jag är kvar. ${contactId}`,
  }));
  for (const text of texts) await ask(desk, 'message:send', text);
  desk.disconnect();
  return texts.map(({ text }) => text);
}

async function storm(pages, plan) {
  pages.forEach(({ socket }) => socket.io.engine.transport.ws?.terminate?.() ?? socket.io.engine.close());
  const from = performance.now();
  const [texts] = await Promise.all([writeMeanwhile(plan), ...pages.map((page) => page.comeBack())]);
  const seconds = (performance.now() - from) / 1000;
  const count = (text) =>
    pages.reduce((sum, { lines }) => sum + lines.filter((line) => line.text === text).length, 0);
  await until(() => texts.every((text) => count(text) > 0), 'what was written meanwhile', 15).catch(
    () => undefined,
  );
  const heard = texts.map(count);
  const doubled = pages.filter(
    ({ lines }) => new Set(lines.map(({ seq }) => seq)).size !== lines.length,
  ).length;
  return { count: pages.length, seconds, lost: heard.filter((n) => n === 0).length, doubled };
}

underPlan(async (plan) => {
  const pages = plan.tokens.map((token) => new Page({ ...plan, token }));
  await phase('nobody', () => wait(500));
  let opened = 0;
  for (const size of plan.sizes) {
    await connectAll(pages.slice(opened, size), (page) => page.open(), 50);
    opened = size;
    await phase(`open ${size}`, () => wait(plan.settleSeconds * 1000));
  }
  await phase('storm', () => storm(pages.slice(0, opened), plan));
});
