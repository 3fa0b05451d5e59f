// Somebody with a telephone who calls us: waits, presses keys, right ones and wrong ones, speaks, puts it down, calls again.

const KEYS = ['1', '1', '1', '2', '2', '3', '8', '9', '0', '#', '0701740999#'];
/** How their telephone meets a call-back. */
const MANNERS = [
  { does: 'answer', presses: [{ afterMs: 5000, digits: '1' }], hangsUpAfterMs: 60_000 },
  { does: 'answer', presses: [{ afterMs: 5000, digits: '2' }] },
  { does: 'noAnswer' },
  { does: 'busy' },
  { does: 'voicemail' },
];

export class Caller {
  constructor({ n, exchange, chance, history }) {
    this.number = `+4670175${String(n).padStart(4, '0')}`;
    this.hides = chance.often(0.1);
    Object.assign(this, { exchange, chance, history, patient: chance.often(0.5) });
  }

  async calls() {
    const leg = await this.exchange.call(this.hides ? null : this.number);
    this.uuid = leg.uuid;
    this.history.note('called', { who: this.number, uuid: leg.uuid });
  }

  async live(isOver) {
    const { exchange, chance } = this;
    await exchange.behave({ number: this.number, ...chance.pick(MANNERS) });
    await exchange.seconds(chance.whole(20));
    await this.calls();
    while (!isOver()) {
      await exchange.seconds(15 + chance.whole(90), isOver);
      if (!isOver()) await this.act();
    }
    await exchange.hangUp(this.uuid);
  }

  async act() {
    const { exchange, chance, uuid } = this;
    const mood = chance.next();
    if (mood < 0.5) await exchange.press(uuid, chance.pick(KEYS));
    else if (mood < 0.6) await exchange.speak(uuid, 'Jag vill att någon ringer mig.');
    else if (mood < 0.7 && !this.patient) await this.goesAndComesBack();
  }

  async goesAndComesBack() {
    await this.exchange.hangUp(this.uuid);
    await this.exchange.seconds(5 + this.chance.whole(30));
    if (this.chance.often(0.6)) await this.calls();
  }
}
