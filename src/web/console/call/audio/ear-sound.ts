// oxlint-disable-next-line import/default -- built into a file of its own; what is imported is its address
import workletUrl from './ear-worklet.ts?worker&url';
import { closeMicrophone } from './microphone.js';

export interface Levels {
  in: number;
  out: number;
}

interface FromWorklet {
  frame?: ArrayBuffer;
  level?: Partial<Levels>;
}

/** What comes of the sound. */
export interface Hearer {
  frame: (frame: ArrayBuffer) => void;
  level: (level: Partial<Levels>) => void;
  /** The browser has stopped the sound, or started it: it wants a touch first. */
  running: (isRunning: boolean) => void;
  /** The microphone was pulled out, or taken away: nothing comes from it any more. */
  unplugged: () => void;
}

/** Some browsers can choose where a page sounds. */
type WithSink = AudioContext & { setSinkId?: (id: string) => Promise<void> };

/** The microphone into frames and frames into the loudspeaker: one leg of a call, in this page. */
export class EarSound {
  private constructor(
    private readonly context: WithSink,
    private readonly node: AudioWorkletNode,
    private readonly hearer: Hearer,
    private source: { stream: MediaStream; node: MediaStreamAudioSourceNode },
  ) {}

  /** @param stream a microphone that is this sound's from now on, and is closed with it */
  static async open(stream: MediaStream, speaker: string, hearer: Hearer): Promise<EarSound> {
    const context = new AudioContext({ latencyHint: 'interactive' }) as WithSink;
    await context.audioWorklet.addModule(workletUrl);
    const node = new AudioWorkletNode(context, 'stafett-ear', { outputChannelCount: [1], channelCount: 1 });
    node.port.onmessage = ({ data: { frame, level } }: MessageEvent<FromWorklet>) => {
      if (frame) hearer.frame(frame);
      if (level) hearer.level(level);
    };
    const source = { stream, node: context.createMediaStreamSource(stream) };
    source.node.connect(node).connect(context.destination);
    context.onstatechange = () => hearer.running(context.state === 'running');
    const sound = new EarSound(context, node, hearer, source);
    sound.watch(stream);
    await sound.speakThrough(speaker);
    hearer.running(context.state === 'running');
    return sound;
  }

  play(frame: ArrayBuffer): void {
    this.node.port.postMessage(frame, [frame]);
  }

  /** By a touch or a key, where the browser wants one. */
  wake(): void {
    if (this.context.state === 'suspended') void this.context.resume().catch(() => undefined);
  }

  listenTo(stream: MediaStream): void {
    this.source.node.disconnect();
    closeMicrophone(this.source.stream);
    this.source = { stream, node: this.context.createMediaStreamSource(stream) };
    this.source.node.connect(this.node);
    this.watch(stream);
  }

  /** One that is gone: the standard one goes on. */
  async speakThrough(speaker: string): Promise<void> {
    await this.context.setSinkId?.(speaker === 'default' ? '' : speaker).catch(() => undefined);
  }

  close(): void {
    this.node.port.onmessage = null;
    closeMicrophone(this.source.stream);
    void this.context.close();
  }

  /** What we close ourselves tells nothing. */
  private watch(stream: MediaStream): void {
    for (const track of stream.getTracks()) track.onended = () => this.hearer.unplugged();
  }
}
