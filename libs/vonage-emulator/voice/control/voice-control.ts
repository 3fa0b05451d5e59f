import type { VoiceAttempt } from '../../traffic-log.js';
import type { Behaviour, CallIn, Hearing, LegView, Replay } from './words.js';

/** Handsets that call and are called, in typed words. A `ref` is the uuid of a leg or a +number: its newest leg that lives. */
export class VoiceControl {
  constructor(private readonly url: string) {}

  /** Somebody calls the hub's number. `from: null` withholds theirs; what is no number arrives as it is. */
  call(call: CallIn): Promise<LegView> {
    return this.send('POST', 'calls', call);
  }

  /** How a phone, or every phone, meets calls from now on. Without any it rings until it is told something. */
  behave(behaviour: Behaviour): Promise<Behaviour[]> {
    return this.send('POST', 'behaviours', behaviour);
  }

  clearBehaviours(): Promise<Behaviour[]> {
    return this.send('DELETE', 'behaviours');
  }

  /** Oldest first. */
  legs(number?: string): Promise<LegView[]> {
    return this.send('GET', number ? `calls?number=${encodeURIComponent(number)}` : 'calls');
  }

  leg(ref: string): Promise<LegView> {
    return this.send('GET', this.path(ref));
  }

  answer(ref: string): Promise<LegView> {
    return this.send('POST', this.path(ref, 'answer'));
  }

  busy(ref: string): Promise<LegView> {
    return this.send('POST', this.path(ref, 'busy'));
  }

  reject(ref: string): Promise<LegView> {
    return this.send('POST', this.path(ref, 'reject'));
  }

  hangUp(ref: string): Promise<LegView> {
    return this.send('POST', this.path(ref, 'hang-up'));
  }

  press(ref: string, digits: string): Promise<LegView> {
    return this.send('POST', this.path(ref, 'press'), { digits });
  }

  /** As long as it takes to say, unless told. */
  speak(ref: string, text: string, ms?: number): Promise<LegView> {
    return this.send('POST', this.path(ref, 'speak'), { text, ms });
  }

  /** A pure tone into the handset. */
  sound(ref: string, tone: { hz: number; ms: number }): Promise<LegView> {
    return this.send('POST', this.path(ref, 'sound'), tone);
  }

  /** All that was heard at a handset, by when each began. */
  async hears(ref: string): Promise<Hearing[]> {
    return (await this.leg(ref)).hears;
  }

  /** The first talk, or words of another, that says this. */
  async heard(ref: string, words: string | RegExp): Promise<Hearing | undefined> {
    const says = (text: string): boolean =>
      typeof words === 'string' ? text.includes(words) : words.test(text);
    return (await this.hears(ref)).find(({ text }) => text !== undefined && says(text));
  }

  /** The longest that nothing at all was heard on an answered line, in emulated milliseconds. */
  async longestSilence(ref: string): Promise<number> {
    const silences = (await this.hears(ref)).filter(({ what }) => what === 'silence');
    return Math.max(0, ...silences.map(({ at, until }) => (until as number) - at));
  }

  /** WAV of what a websocket leg was sent. */
  audioHeard(ref: string): Promise<Buffer> {
    return this.wav(this.path(ref, 'sent.wav'));
  }

  /** WAV of what the hub's socket played into the call. */
  audioSpoken(ref: string): Promise<Buffer> {
    return this.wav(this.path(ref, 'played.wav'));
  }

  /** A captured body, signed and sent as if it happened now; what the hub answered. */
  replay(replay: Replay): Promise<{ status: number | null; text: string }> {
    return this.send('POST', 'calls/replay', replay);
  }

  /** Every try to deliver a webhook of a call. */
  log(): Promise<VoiceAttempt[]> {
    return this.send('GET', 'calls/log');
  }

  private path(ref: string, act?: string): string {
    return `calls/${encodeURIComponent(ref)}${act ? `/${act}` : ''}`;
  }

  private async wav(path: string): Promise<Buffer> {
    const response = await fetch(`${this.url}/control/${path}`);
    if (!response.ok) throw new Error(`emulator: GET ${path}: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.url}/control/${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`emulator: ${method} ${path}: ${response.status} ${answer}`);
    return JSON.parse(answer) as T;
  }
}
