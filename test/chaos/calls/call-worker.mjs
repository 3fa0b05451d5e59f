// A worker with a console and a telephone: takes calls in the console, presses 1 on the telephone, ends, or is lost in the middle.
import { Worker } from '../worker.mjs';

const YES = [
  { afterMs: 3000, digits: '1' },
  { afterMs: 20_000, digits: '1' },
];
/** How their telephone meets a call; most of the time it is picked up. */
const MANNERS = [
  ...Array.from({ length: 7 }, () => ({ does: 'answer', presses: YES })),
  { does: 'answer', presses: YES, hangsUpAfterMs: 25_000 },
  { does: 'voicemail' },
  { does: 'noAnswer' },
  { does: 'busy' },
  { does: 'answer', presses: [{ afterMs: 3000, digits: '2' }] },
];

export class CallWorker extends Worker {
  constructor({ phone, exchange, ...who }) {
    super(who);
    Object.assign(this, { phone, exchange });
  }

  async talk(contactId) {
    const { exchange, chance, phone } = this;
    await exchange.behave({ number: phone, ...(this.willing ? MANNERS[0] : chance.pick(MANNERS)) });
    await exchange.seconds(20 + chance.whole(40));
    if (!this.willing && chance.often(0.1)) return this.handOver(contactId);
    if (chance.often(0.7)) await this.line.untilAnswered('contact:end', { contactId });
    await exchange.hangUp(phone);
    return this.finish(contactId);
  }

  async handOver(contactId) {
    const to = this.chance.pick(this.colleagues.filter((id) => id !== this.workerId));
    await this.line.untilAnswered('handover:offer', { contactId, to, brief: 'Kaos: kan du ta den?' });
    await this.exchange.seconds(20);
    await this.finish(contactId);
  }
}
