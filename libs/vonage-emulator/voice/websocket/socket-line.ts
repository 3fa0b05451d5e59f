import type WebSocket from 'ws';
import type { Exchange } from '../../exchange.js';
import type { Leg, SocketState, Utterance } from '../leg.js';
import { fromPcm, mix, resample, toPcm, type Samples } from '../sound/pcm.js';
import { soundOf } from '../sound/voices.js';

const frameMs = 20;
const bufferFrames = 3072;
const dtmfMs = 260;
/** Two minutes of frames are kept for who wants to listen afterwards. */
const keptFrames = 6000;
/** Quieter is silence. */
const audible = 0.01;

type Waiting = { frame: Buffer } | { notify: unknown };

/** The sound of one websocket leg: 20 ms out and 20 ms in, by the emulator's clock. */
export class SocketLine {
  private readonly state: SocketState;
  private readonly frameBytes: number;
  private waiting: Waiting[] = [];
  private nextAt: number;
  /** So many frames wait at most. A microphone's are few, and the oldest of them goes; a program's beyond it find no room. */
  most = bufferFrames;
  /** A person's handset says the words with a voice of its own: speech-shaped noise is for programs. */
  murmurs = true;
  private stopped = false;
  private speaking: Utterance | undefined;
  private readonly onKey = (from: Leg, digit: string): void => this.tellKey(from, digit);

  constructor(
    private readonly exchange: Exchange,
    private readonly leg: Leg,
    private readonly socket: WebSocket,
    contentType: string,
  ) {
    const rate = Number(/rate=(\d+)/.exec(contentType)?.[1]);
    this.frameBytes = (rate * 2 * frameMs) / 1000;
    this.state = { rate, playing: null, buffered: 0, lost: 0, misfits: 0, sent: [], played: [] };
    leg.socket = this.state;
    this.nextAt = exchange.clock.now();
  }

  start(): void {
    this.exchange.voice.on('key', this.onKey);
    this.tick();
  }

  stop(): void {
    this.stopped = true;
    this.exchange.voice.off('key', this.onKey);
  }

  receive(data: Buffer, isBinary: boolean): void {
    if (!isBinary) return this.obey(data.toString());
    if (data.length !== this.frameBytes) this.state.misfits += 1;
    else if (this.state.buffered >= this.most) this.overflow(data);
    else {
      this.waiting.push({ frame: data });
      this.state.buffered += 1;
    }
  }

  private overflow(frame: Buffer): void {
    this.state.lost += 1;
    if (this.most === bufferFrames) return;
    this.waiting.shift();
    this.waiting.push({ frame });
  }

  private obey(text: string): void {
    const { action, payload } = commandIn(text);
    if (action === 'clear') {
      this.waiting = [];
      this.state.buffered = 0;
      this.say({ event: 'websocket:cleared' });
    } else if (action === 'notify') {
      this.waiting.push({ notify: payload });
      this.tellReached();
    }
  }

  private tick(): void {
    if (this.stopped || !this.leg.live) return;
    this.hear();
    this.sound();
    this.nextAt += frameMs;
    this.exchange.clock.after(this.nextAt - this.exchange.clock.now(), () => this.tick());
  }

  /** To the hub: everybody else together, never one alone. */
  private hear(): void {
    const length = this.frameBytes / 2;
    const frame = toPcm(mix(this.sounds(length), length));
    this.socket.send(frame, { binary: true });
    remember(this.state.sent, frame);
  }

  private sounds(length: number): Samples[] {
    const { voice, clock } = this.exchange;
    const now = clock.now();
    const { rate } = this.state;
    const others = voice.conversationOf(this.leg)?.audibleTo(this.leg) ?? [];
    const live = others.flatMap((other) => liveFrom(other, rate));
    const played = this.leg.ear.now().filter(({ what }) => what !== 'leg' && what !== 'tone');
    const utterances = [...played.map(({ at }) => ({ at, until: Infinity })), ...others.flatMap(saidBy(now))];
    const sounding = utterances.filter((one: Utterance) => this.murmurs || one.hz !== undefined);
    return [...live, ...sounding.map((one) => soundOf(one, now, length, rate))];
  }

  /** From the hub: the next of its frames into the conversation. */
  private sound(): void {
    const next = this.waiting[0];
    const frame = next && 'frame' in next ? next.frame : undefined;
    if (frame) {
      this.waiting.shift();
      this.state.buffered -= 1;
      remember(this.state.played, frame);
    }
    this.state.playing = frame ? fromPcm(frame) : null;
    this.noticeVoice(this.state.playing?.some((sample) => Math.abs(sample) > audible) ?? false);
    this.tellReached();
  }

  /** Others' ears note when the program speaks and when it falls silent. */
  private noticeVoice(isLoud: boolean): void {
    const now = this.exchange.clock.now();
    const was = this.speaking;
    if (isLoud && was) was.until = now + frameMs;
    if (isLoud === (was !== undefined)) return;
    this.speaking = isLoud ? { at: now, until: now + frameMs, text: 'audio' } : undefined;
    if (this.speaking) this.leg.said.push(this.speaking);
    this.exchange.voice.retune(this.leg);
  }

  private tellReached(): void {
    for (let next = this.waiting[0]; next && 'notify' in next; next = this.waiting[0]) {
      this.waiting.shift();
      this.say({ event: 'websocket:notify', payload: next.notify });
    }
  }

  private tellKey(from: Leg, digit: string): void {
    if (from === this.leg || from.conversationUuid !== this.leg.conversationUuid) return;
    this.say({ event: 'websocket:dtmf', digit, duration: dtmfMs });
  }

  private say(event: object): void {
    this.socket.send(JSON.stringify(event));
  }
}

function liveFrom({ socket }: Leg, rate: number): Samples[] {
  return socket?.playing ? [resample(socket.playing, socket.rate, rate)] : [];
}

/** What a socket plays is noted as said, too: it is heard once. */
const saidBy =
  (now: number) =>
  ({ said }: Leg): Utterance[] =>
    said.filter((u) => u.at <= now && now < u.until && u.text !== 'audio').slice(-1);

function remember(frames: Buffer[], frame: Buffer): void {
  frames.push(frame);
  if (frames.length > keptFrames) frames.shift();
}

function commandIn(text: string): { action?: unknown; payload?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { action?: unknown; payload?: unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
