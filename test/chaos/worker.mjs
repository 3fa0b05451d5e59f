// A worker at the console: takes offers or does not, talks, hands over, closes; the line breaks and they come back.
import { randomUUID } from 'node:crypto';
import { Line, wait } from './line.mjs';
import { LogReader } from './reader.mjs';

export class Worker {
  logs = new Map();
  answered = new Set();
  working = new Set();
  /** Towards the end everyone says yes to everything, so that it can end. */
  willing = false;

  constructor({ workerId, token, url, chance, history, colleagues }) {
    Object.assign(this, { workerId, name: workerId, chance, history, colleagues });
    this.line = new Line(`${url}/desk`, { token }, () => this.comeBack());
    this.line.socket.on('snapshot', (snapshot) => this.look(snapshot));
    this.line.socket.on('offer:new', (card) => void this.answer(card));
    this.line.socket.on('entry', (entry) => this.logs.get(entry.contactId)?.take(entry));
  }

  async comeBack() {
    await this.line.once('presence:set', { status: 'available' });
    await Promise.all([...this.logs.keys()].map((contactId) => this.read(contactId)));
  }

  look({ offers, contacts }) {
    offers.forEach((card) => void this.answer(card));
    contacts.forEach(({ contactId }) => void this.work(contactId));
  }

  async answer({ offerId, contactId, step }) {
    if (this.answered.has(offerId)) return;
    this.answered.add(offerId);
    this.history.note('offer-seen', { who: this.workerId, offerId, contactId, step });
    await wait(this.chance.whole(400));
    const mood = this.willing ? 0 : this.chance.next();
    if (mood < 0.7) await this.accept(offerId, contactId);
    else if (mood < 0.85) await this.line.untilAnswered('offer:decline', { offerId, reason: 'kaos' });
  }

  async accept(offerId, contactId) {
    const fact = { who: this.workerId, offerId, contactId };
    this.history.note('accept-sent', fact);
    const answer = await this.line.untilAnswered('offer:accept', { offerId });
    if (answer?.ok) this.history.note('accept-acked', fact);
    else if (answer) this.history.note('accept-refused', { ...fact, code: answer.refused.code });
    if (answer?.ok) await this.work(contactId);
  }

  logOf(contactId) {
    if (!this.logs.has(contactId)) {
      const { name, history } = this;
      const again = () => void this.read(contactId);
      this.logs.set(contactId, new LogReader({ name, audience: 'staff', contactId, history, again }));
    }
    return this.logs.get(contactId);
  }

  async read(contactId, ask = (event, body) => this.line.once(event, body)) {
    const log = this.logOf(contactId);
    const answer = await ask('contact:follow', { contactId, after: log.last });
    if (answer?.ok) log.takeAll(answer.entries);
    return answer;
  }

  /** One contact, from having it to closing it or handing it on. */
  async work(contactId) {
    if (this.working.has(contactId)) return;
    this.working.add(contactId);
    const followed = await this.read(contactId, (event, body) => this.line.untilAnswered(event, body));
    if (followed?.ok) await this.talk(contactId);
    this.working.delete(contactId);
  }

  async talk(contactId) {
    const many = 1 + this.chance.whole(4);
    for (let n = 1; n <= many; n += 1) {
      await wait(this.willing ? 20 : 100 + this.chance.whole(900));
      if (!(await this.say(contactId))) return;
    }
    if (!this.willing && this.chance.often(0.3)) await this.handOver(contactId);
    else await this.finish(contactId);
  }

  async say(contactId) {
    this.said = (this.said ?? 0) + 1;
    const message = {
      id: randomUUID(),
      text: `${this.name.slice(-4)} answers ${this.said} in ${contactId.slice(0, 8)}`,
    };
    const fact = { who: this.workerId, contactId, n: this.said, ...message };
    this.history.note('message-sent', fact);
    const answer = await this.line.untilAnswered('message:send', { contactId, ...message });
    if (answer?.ok) this.history.note('message-acked', { ...fact, seq: answer.seq });
    else if (answer) this.history.note('message-refused', { ...fact, code: answer.refused.code });
    return answer?.ok ?? false;
  }

  /** Reaches it out, and goes on with it when nobody takes it. */
  async handOver(contactId) {
    const to = this.chance.pick(this.colleagues.filter((id) => id !== this.workerId));
    const answer = await this.line.untilAnswered('handover:offer', {
      contactId,
      to,
      brief: 'Kaos: kan du ta den?',
    });
    if (answer?.refused?.code === 'not-responsible') return;
    await wait(1500);
    if (await this.say(contactId)) await this.finish(contactId);
  }

  async finish(contactId) {
    if (this.chance.often(0.5)) await this.line.untilAnswered('contact:end', { contactId });
    const answer = await this.line.untilAnswered('contact:close', {
      contactId,
      outcome: 'support-given',
      plan: 'Vi hörs i morgon.',
    });
    if (!answer?.ok) return;
    this.history.note('close-acked', { who: this.workerId, contactId });
    // Closed: when what is there now has been read, the whole talk has been seen here.
    const last = await this.read(contactId);
    if (last?.ok) this.history.sawAll(this.name, contactId);
    await this.line.once('contact:unfollow', { contactId });
    this.logs.delete(contactId);
  }

  close() {
    this.line.close();
  }
}
