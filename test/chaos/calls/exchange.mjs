// The telephones of a run: what hands do on them, by the emulator's control API, and what it knows when all is over.

export class Exchange {
  /** @param haste how many times faster than the wall a call goes. */
  constructor(url, haste) {
    Object.assign(this, { url, haste });
  }

  async ask(method, path, body) {
    const response = await fetch(`${this.url}/control/${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
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

  /** As long as these seconds of a call are, on a machine that keeps up. */
  seconds(emulated) {
    return new Promise((resolve) => setTimeout(resolve, (emulated * 1000) / this.haste));
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
