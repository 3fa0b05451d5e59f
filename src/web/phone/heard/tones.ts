/** Which pitches sound from when to when, in seconds of a pattern that comes back. */
interface Pattern {
  tones: readonly (readonly [hertz: number, at: number, seconds: number])[];
  every: number;
  forSeconds: number;
  loudness: number;
}

/** Longer than any telephone rings. */
const LONG = 120;

const once = (tones: Pattern['tones'], loudness = 0.12): Pattern => ({
  ...{ tones, loudness },
  ...{ every: LONG, forSeconds: 1 },
});

/** The tones of Swedish exchanges: 425 Hz, a second in six while it rings there, four times a second when it is over. */
export const patterns = {
  ringback: { tones: [[425, 0, 1]], every: 6, forSeconds: LONG, loudness: 0.12 },
  busy: { tones: [[425, 1, 0.25]], every: 0.5, forSeconds: 3, loudness: 0.08 },
  ring: {
    tones: [0, 0.45].flatMap((at) => [[784, at, 0.35] as const, [988, at, 0.35] as const]),
    ...{ every: 3, forSeconds: LONG, loudness: 0.12 },
  },
  beep: once([[1000, 0, 0.4]]),
  /** Where the music itself cannot be had. */
  music: {
    tones: [262, 330, 392, 330].map((hertz, i) => [hertz, i * 1.5, 1.4] as const),
    ...{ every: 6, forSeconds: LONG, loudness: 0.05 },
  },
} satisfies Record<string, Pattern>;

/** Rows and columns of a keypad, in hertz. */
const rows = [697, 770, 852, 941] as const;
const columns = [1209, 1336, 1477] as const;
const keypad = '123456789*0#';
const keySeconds = 0.15;

/** The two pitches of each key, one key after the other; what is no key is a pause. */
export const keyTones = (keys: string): Pattern =>
  once(
    [...keys].flatMap((key, i) => {
      const place = keypad.indexOf(key);
      const at = i * keySeconds * 1.4;
      const pitches = place < 0 ? [] : [rows[Math.floor(place / 3)]!, columns[place % 3]!];
      return pitches.map((hertz) => [hertz, at, keySeconds] as const);
    }),
    0.06,
  );

export const pitch = (hertz: number): Pattern => once([[hertz, 0, 1]]);

let context: AudioContext | null = null;

/** A browser lets a page sound only after a touch or a key. */
export async function wake(): Promise<AudioContext> {
  context ??= new AudioContext();
  if (context.state !== 'running') await context.resume();
  return context;
}

function strike(to: AudioNode, hertz: number, from: number, seconds: number): void {
  const oscillator = to.context.createOscillator();
  const swell = to.context.createGain();
  oscillator.frequency.value = hertz;
  // without these it clicks
  swell.gain.setValueAtTime(0, from);
  swell.gain.linearRampToValueAtTime(1, from + 0.01);
  swell.gain.setValueAtTime(1, from + seconds - 0.02);
  swell.gain.linearRampToValueAtTime(0, from + seconds);
  oscillator.connect(swell).connect(to);
  oscillator.start(from);
  oscillator.stop(from + seconds);
}

/**
 * Sounds from now on, until it is at its end or stopped. Laid out on the audio clock at once: browsers slow down the timers
 * of a page that nobody looks at.
 */
export function sound({ tones, every, forSeconds, loudness }: Pattern): () => void {
  let out: GainNode | null = null;
  let stopped = false;
  void wake().then((awake) => {
    if (stopped) return;
    out = awake.createGain();
    out.gain.value = loudness;
    out.connect(awake.destination);
    for (let turn = 0; turn < forSeconds; turn += every) {
      for (const [hertz, at, seconds] of tones)
        strike(out, hertz, awake.currentTime + 0.02 + turn + at, seconds);
    }
  });
  return () => {
    stopped = true;
    out?.disconnect();
  };
}

/** A file that the hub has played into the call; `instead` when the browser cannot have it. */
export function playFile(url: string, instead?: Pattern): () => void {
  const file = new Audio(url);
  let stop = (): void => file.pause();
  file.loop = instead !== undefined;
  file.play().catch(() => {
    if (instead && !stopped) stop = sound(instead);
  });
  let stopped = false;
  return () => {
    stopped = true;
    stop();
  };
}
