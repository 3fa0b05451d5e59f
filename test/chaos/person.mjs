// A person at our page: opens a contact, writes, reads, loses the line, comes back.
import { randomUUID } from 'node:crypto';
import { Line, wait } from './line.mjs';
import { LogReader } from './reader.mjs';

const MOST_TRIES = 100;

export class Person {
  token = null;
  closed = false;
  reading = false;

  constructor({ name, url, chance, history }) {
    Object.assign(this, { name, chance, history });
    this.line = new Line(`${url}/chat`, {}, () => this.resume());
    this.line.socket.on('entry', (entry) => this.hear(entry));
  }

  hear(entry) {
    if (!this.log || entry.contactId !== this.contactId) return;
    if (this.log.take(entry)) this.saw(entry);
  }

  saw({ kind }) {
    if (kind === 'closed') this.closed = true;
  }

  async open() {
    const id = randomUUID();
    const text = `${this.name} first`;
    this.history.note('open-sent', { who: this.name, id, text });
    const answer = await this.line.untilAnswered('contact:open', { id, language: 'sv', text });
    if (!answer?.ok) return this.history.note('open-unknown', { who: this.name, id });
    this.history.note('open-acked', { who: this.name, id, contactId: answer.contactId });
    this.enter(answer);
    await this.resume();
  }

  enter({ contactId, token }) {
    Object.assign(this, { contactId, token });
    const { name, history } = this;
    this.log = new LogReader({
      name,
      audience: 'person',
      contactId,
      history,
      again: () => void this.resume(),
    });
  }

  /** As the page does on every connection and at every hole: says the last line it has, and gets the rest. */
  async resume() {
    if (!this.token || this.reading) return false;
    this.reading = true;
    try {
      const answer = await this.line.once('contact:resume', { token: this.token, after: this.log.last });
      if (answer?.ok) this.log.takeAll(answer.entries, (entry) => this.saw(entry));
      return Boolean(answer?.ok);
    } finally {
      this.reading = false;
    }
  }

  async say(n) {
    const message = { id: randomUUID(), text: `${this.name} says ${n}` };
    const fact = { who: this.name, contactId: this.contactId, n, ...message };
    this.history.note('message-sent', fact);
    const answer = await this.line.untilAnswered('message:send', message);
    if (answer?.ok) this.history.note('message-acked', { ...fact, seq: answer.seq });
    else if (answer) this.history.note('message-refused', { ...fact, code: answer.refused.code });
    return answer?.ok ?? false;
  }

  /** Until the contact is closed: writes now and then. */
  async live(isOver) {
    await this.open();
    const many = 2 + this.chance.whole(5);
    for (let n = 1; n <= many && this.token && !this.closed && !isOver(); n += 1) {
      await wait(100 + this.chance.whole(1200));
      if (!(await this.say(n))) break;
    }
    while (!this.closed && !isOver()) await wait(100);
  }

  /** To the end of its log, as it stands now. A page that never gets there has lost something. */
  async catchUp() {
    if (!this.token) return;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (await this.resume()) break;
      await wait(100);
    }
    this.history.sawAll(this.name, this.contactId);
  }

  close() {
    this.line.close();
  }
}
