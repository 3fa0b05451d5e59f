// A person who texts. The network in between is the emulator: it tries again as Vonage does.
import { wait } from './line.mjs';

export class Texter {
  constructor({ number, emulator, chance, history }) {
    Object.assign(this, { number, emulator, chance, history });
  }

  async live(isOver) {
    for (let n = 1; !isOver(); n += 1) {
      const text = `${this.number} texts ${n}`;
      this.history.note('text-sent', { who: this.number, n, text });
      const response = await fetch(`${this.emulator}/control/sms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ from: this.number, text }),
      });
      if (!response.ok) throw new Error(`the emulator did not take a text: ${response.status}`);
      await wait(1500 + this.chance.whole(4000));
    }
  }
}

/** What Vonage (that is, the emulator) knows: which texts the hub thanked for, and what came to phones, in order. */
export async function askNetwork(emulator) {
  const messages = await (await fetch(`${emulator}/control/messages`)).json();
  const facts = ({ handset, text, state, clientRef }) => ({ handset, text, state, ref: clientRef ?? null });
  return {
    inbound: messages.filter(({ direction }) => direction === 'toHub').map(facts),
    outbound: messages.filter(({ direction, arrived }) => direction === 'toHandset' && arrived).map(facts),
  };
}
