/** How often the sound of an offer comes back until it is answered or gone. */
const EVERY_S = 4;
/** No offer stands longer than this; a sound is not left behind by anything that goes wrong. */
export const LONGEST_S = 120;

export type Ring = 'offer' | 'danger';
type Tone = readonly [hertz: number, at: number, seconds: number, loudness: number];

const OFFER: Tone[] = [
  [587.33, 0, 0.5, 0.32],
  [880, 0.16, 0.9, 0.3],
];
/** The same kind voice, lower and more often: danger to life is heard as something else, without frightening anyone. */
const DANGER: Tone[] = [
  [440, 0, 0.45, 0.42],
  [440, 0.28, 0.45, 0.42],
  [659.26, 0.56, 1, 0.42],
];
const MESSAGE: Tone[] = [[698.46, 0, 0.25, 0.08]];

let context: AudioContext | null = null;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

export const hearable = (): boolean => context?.state === 'running';
export function onHearable(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A browser lets a page sound only after a touch or a key: called on every one until it is so. */
export async function wakeSound(): Promise<void> {
  if (!context) {
    context = new AudioContext();
    context.onstatechange = tell;
  }
  if (context.state !== 'running') await context.resume().catch(() => undefined);
  tell();
}

function strike(to: AudioNode, { tones, from }: { tones: Tone[]; from: number }): void {
  for (const [hertz, at, seconds, loudness] of tones) {
    const voice = to.context.createOscillator();
    const swell = to.context.createGain();
    const start = from + at;
    voice.type = 'triangle';
    voice.frequency.value = hertz;
    swell.gain.setValueAtTime(0, start);
    swell.gain.linearRampToValueAtTime(loudness, start + 0.015);
    swell.gain.exponentialRampToValueAtTime(0.0005, start + seconds);
    voice.connect(swell).connect(to);
    voice.start(start);
    voice.stop(start + seconds);
  }
}

/**
 * Sounds now and comes back until stopped. All of it is laid out on the audio clock at once, since browsers slow down the
 * timers of a page that nobody looks at.
 */
export function ring(kind: Ring, forSeconds: number): () => void {
  if (context?.state !== 'running') return () => undefined;
  const out = context.createGain();
  out.connect(context.destination);
  const every = kind === 'danger' ? EVERY_S * 0.75 : EVERY_S;
  const last = Math.min(forSeconds, LONGEST_S);
  for (let at = 0.05; at < last; at += every) {
    strike(out, { tones: kind === 'danger' ? DANGER : OFFER, from: context.currentTime + at });
  }
  return () => out.disconnect();
}

export function chime(kind: Ring | 'message'): void {
  if (context?.state !== 'running') return;
  const tones = { offer: OFFER, danger: DANGER, message: MESSAGE }[kind];
  strike(context.destination, { tones, from: context.currentTime + 0.02 });
}
