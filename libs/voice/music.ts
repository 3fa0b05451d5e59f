/** Of a telephone. */
const RATE = 8000;
/** Looked up once: a sample asks for them a dozen times. */
const { floor, PI, round, sin } = Math;
const TAU = 2 * PI;

/** Four still chords, low and slow, each fading in and out: company, not a signal. Frequencies in hertz. */
const CHORDS = [
  [220, 277.18, 329.63],
  [196, 246.94, 293.66],
  [174.61, 220, 261.63],
  [196, 246.94, 329.63],
];
const SOFT = 0.09;

const swell = (t: number, seconds: number): number => sin((PI * t) / seconds) ** 2;

function sample(t: number, seconds: number): number {
  const each = seconds / CHORDS.length;
  const chord = CHORDS[floor(t / each) % CHORDS.length] ?? [];
  const within = t % each;
  const tones = chord.reduce((sum, hertz) => sum + sin(TAU * hertz * t) + 0.3 * sin(TAU * 2 * hertz * t), 0);
  return (tones / chord.length) * swell(within, each) * SOFT * 2;
}

/** What comes before the samples of a WAV file. */
export const WAV_HEAD = 44;

/** Soft music of our own, as a WAV file (16 bits, mono, 8 kHz unless told), so that a hub without any recording is not a silent hold. */
export function softMusic(seconds: number, rate = RATE): Uint8Array {
  const samples = round(seconds * rate);
  const bytes = new Uint8Array(WAV_HEAD + samples * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string): void =>
    [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + samples * 2, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let i = 0; i < samples; i += 1)
    view.setInt16(WAV_HEAD + i * 2, round(sample(i / rate, seconds) * 32_767), true);
  return bytes;
}
