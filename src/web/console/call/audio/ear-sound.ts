// oxlint-disable-next-line import/default -- built into a file of its own; what is imported is its address
import workletUrl from './ear-worklet.ts?worker&url';

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
}

/** Some browsers can choose where a page sounds. */
type WithSink = AudioContext & { setSinkId?: (id: string) => Promise<void> };

/** The microphone into frames and frames into the loudspeaker: one leg of a call, in this page. */
export class EarSound {
  private constructor(
    private readonly context: WithSink,
    private readonly node: AudioWorkletNode,
    private microphone: MediaStreamAudioSourceNode,
  ) {}

  static async open(stream: MediaStream, speaker: string, hearer: Hearer): Promise<EarSound> {
    const context = new AudioContext({ latencyHint: 'interactive' }) as WithSink;
    await context.audioWorklet.addModule(workletUrl);
    const node = new AudioWorkletNode(context, 'stafett-ear', { outputChannelCount: [1], channelCount: 1 });
    node.port.onmessage = ({ data: { frame, level } }: MessageEvent<FromWorklet>) => {
      if (frame) hearer.frame(frame);
      if (level) hearer.level(level);
    };
    const microphone = context.createMediaStreamSource(stream);
    microphone.connect(node).connect(context.destination);
    context.onstatechange = () => hearer.running(context.state === 'running');
    const sound = new EarSound(context, node, microphone);
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
    this.microphone.disconnect();
    this.microphone = this.context.createMediaStreamSource(stream);
    this.microphone.connect(this.node);
  }

  /** One that is gone: the standard one goes on. */
  async speakThrough(speaker: string): Promise<void> {
    await this.context.setSinkId?.(speaker === 'default' ? '' : speaker).catch(() => undefined);
  }

  close(): void {
    this.node.port.onmessage = null;
    void this.context.close();
  }
}
