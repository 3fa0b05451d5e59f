// The telephones of a run: what hands do on them, by the emulator's control API, and what it knows when all is over.
import { wait } from '../line.mjs';

const LOOK_MS = 100;

export class Exchange {
  clock = 0;
  stopped = false;

  constructor(url) {
    this.url = url;
  }

  async ask(method, path, body) {
    const given =
      body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${this.url}/control/${path}`, { method, ...given });
    // a telephone that is put down meanwhile takes no keys: that is no fault of anybody
    if (response.status === 404 || response.status === 409) return null;
    if (!response.ok) throw new Error(`the emulator did not do ${path}: ${response.status}`);
    return response.json();
  }

  call = (from) => this.ask('POST', 'calls', { from });
  press = (ref, digits) => this.hand(ref, 'press', { digits });
  speak = (ref, text) => this.hand(ref, 'speak', { text });
  hangUp = (ref) => this.hand(ref, 'hang-up');
  behave = (behaviour) => this.ask('POST', 'behaviours', behaviour);
  fault = (fault) => this.ask('POST', 'faults', fault);
  clearFaults = () => this.ask('DELETE', 'faults');

  hand(ref, act, body) {
    return this.ask('POST', `calls/${encodeURIComponent(ref)}/${act}`, body);
  }

  /** Emulated milliseconds since its start. */
  async now() {
    return (await this.ask('GET', 'state')).clock.now;
  }

  /** So many seconds of the calls' own clock, which waits for the hub; no longer than until it is over. */
  async seconds(emulated, isOver = () => false) {
    const due = this.clock + emulated * 1000;
    while (this.clock < due && !this.stopped && !isOver()) await wait(LOOK_MS);
  }

  /** Looks at the clock for everybody, until it is told to stop. */
  async tick() {
    while (!this.stopped) {
      this.clock = await this.now();
      await wait(LOOK_MS);
    }
  }

  async lives() {
    return (await this.ask('GET', 'calls')).filter(({ endedAt }) => endedAt === null);
  }

  /** All that the outside knows: telephones and what they heard, what the hub was asked and told, what it asked for. */
  async history() {
    const [legs, tries, { requests }] = await Promise.all(
      ['calls', 'calls/log', 'log'].map((path) => this.ask('GET', path)),
    );
    return { legs, tries, requests };
  }
}
