// Runs on the audio thread, 128 samples at a time: nothing here waits, and nothing grows.
import { JitterBuffer } from './jitter-buffer.js';
import { CALL_RATE, FRAME_SAMPLES, fromPcm, loudness, toPcm } from './pcm.js';
import { Resampler } from './resampler.js';

/** The world of the audio thread, of which TypeScript's own library knows nothing. */
declare const AudioWorkletProcessor: new () => { readonly port: MessagePort };
declare const registerProcessor: (name: string, processor: typeof AudioWorkletProcessor) => void;
declare const sampleRate: number;

/** Ten times a second is often enough for an eye. */
const METER_SAMPLES = CALL_RATE / 10;
/** So little is taken out of the buffer at a time: 5 ms. */
const PULL_SAMPLES = 80;

class Meter {
  private peak = 0;
  private count = 0;

  /** @returns the loudest of the last while, when it is time to show it */
  add(samples: Float32Array): number | null {
    this.peak = Math.max(this.peak, loudness(samples));
    this.count += samples.length;
    if (this.count < METER_SAMPLES) return null;
    const shown = this.peak;
    this.peak = 0;
    this.count = 0;
    return shown;
  }
}

/** The microphone as frames of the call, and frames of the call as sound. */
class Ear extends AudioWorkletProcessor {
  private readonly down = new Resampler(sampleRate, CALL_RATE);
  private readonly up = new Resampler(CALL_RATE, sampleRate);
  private readonly buffer = new JitterBuffer();
  private readonly meters = { in: new Meter(), out: new Meter() };
  private frame = new Float32Array(FRAME_SAMPLES);
  private filled = 0;
  private rest = new Float32Array(0);

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<ArrayBuffer>) =>
      this.buffer.push(fromPcm(new Int16Array(data)));
  }

  process([input]: Float32Array[][], [output]: Float32Array[][]): boolean {
    const [microphone] = input ?? [];
    if (microphone) this.capture(this.down.process(microphone));
    const length = output?.[0]?.length ?? 0;
    const sound = this.play(length);
    for (const channel of output ?? []) channel.set(sound);
    return true;
  }

  private capture(samples: Float32Array): void {
    for (const sample of samples) {
      this.frame[this.filled] = sample;
      this.filled += 1;
      if (this.filled === FRAME_SAMPLES) this.send();
    }
  }

  private send(): void {
    this.show('in', this.frame);
    const { buffer } = toPcm(this.frame);
    this.port.postMessage({ frame: buffer }, [buffer]);
    this.filled = 0;
  }

  private play(count: number): Float32Array {
    while (this.rest.length < count) {
      const piece = this.buffer.pull(PULL_SAMPLES);
      this.show('out', piece);
      const sound = this.up.process(piece);
      const all = new Float32Array(this.rest.length + sound.length);
      all.set(this.rest);
      all.set(sound, this.rest.length);
      this.rest = all;
    }
    const now = this.rest.subarray(0, count);
    this.rest = this.rest.slice(count);
    return now;
  }

  private show(which: 'in' | 'out', samples: Float32Array): void {
    const level = this.meters[which].add(samples);
    if (level !== null) this.port.postMessage({ level: { [which]: level } });
  }
}

registerProcessor('stafett-ear', Ear);
