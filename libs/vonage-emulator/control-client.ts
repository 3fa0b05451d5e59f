import type {
  Attempt,
  EmulatorState,
  Fault,
  HandsetMessage,
  LoggedRequest,
  Outcome,
  TextFromHandset,
} from './control/words.js';
import { VoiceControl } from './voice/control/voice-control.js';

/** The control API in typed words, for tests and tools. */
export class EmulatorControl {
  /** Calls. */
  readonly voice: VoiceControl;

  constructor(readonly url: string) {
    this.voice = new VoiceControl(url);
  }

  /** A handset (+E.164) texts the hub. */
  text(from: string, text: string): Promise<HandsetMessage> {
    return this.post('sms', { from, text });
  }

  /** The same as the older SMS API has it: one webhook a part, in any order. */
  sendLegacyParts(from: string, text: string, how: Omit<TextFromHandset, 'from' | 'text' | 'style'> = {}) {
    return this.post<HandsetMessage>('sms', { ...how, from, text, style: 'sms' });
  }

  /** What a text would be on the network. */
  parts(text: string): Promise<{ parts: number; encoding: 'gsm7' | 'ucs2' }> {
    return this.post('parts', { text });
  }

  /** What has come to a handset's screen, oldest first. */
  received(handset: string): Promise<HandsetMessage[]> {
    return this.get(`handsets/${encodeURIComponent(handset)}/received`);
  }

  /** All to and from a handset, also what never arrived. */
  messages(handset?: string): Promise<HandsetMessage[]> {
    return this.get(handset ? `handsets/${encodeURIComponent(handset)}/messages` : 'messages');
  }

  setOutcome(outcome: Outcome): Promise<EmulatorState> {
    return this.post('outcomes', outcome);
  }

  fault(fault: Fault): Promise<EmulatorState> {
    return this.post('faults', fault);
  }

  clearFaults(): Promise<EmulatorState> {
    return this.call('DELETE', 'faults');
  }

  clearOutcomes(): Promise<EmulatorState> {
    return this.call('DELETE', 'outcomes');
  }

  /** Moves the emulator's clock; what falls due starts, and is not waited for. */
  advance(ms: number): Promise<EmulatorState> {
    return this.post('clock', { ms });
  }

  state(): Promise<EmulatorState> {
    return this.get('state');
  }

  log(): Promise<{ requests: LoggedRequest[]; attempts: Attempt[] }> {
    return this.get('log');
  }

  reset(): Promise<EmulatorState> {
    return this.call('POST', 'reset');
  }

  private get<T>(path: string): Promise<T> {
    return this.call('GET', path);
  }

  private post<T>(path: string, body: unknown): Promise<T> {
    return this.call('POST', path, body);
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
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
