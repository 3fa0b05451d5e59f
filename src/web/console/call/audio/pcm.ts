/** Sound of a call: 16 kHz, mono, 16 bits; 20 ms in each frame. */
export const CALL_RATE = 16_000;
export const FRAME_SAMPLES = 320;
export const FRAME_BYTES = FRAME_SAMPLES * 2;

export function toPcm(samples: Float32Array): Int16Array {
  return Int16Array.from(samples, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767));
}

export function fromPcm(pcm: Int16Array): Float32Array {
  return Float32Array.from(pcm, (sample) => sample / 32_767);
}

/** How loud, 0 to 1: silence is 0, and ordinary speech about the middle. Steps of loudness as an ear has them. */
export function loudness(samples: Float32Array): number {
  let power = 0;
  for (const sample of samples) power += sample * sample;
  const decibels = 10 * Math.log10(power / (samples.length || 1) + 1e-10);
  return Math.max(0, Math.min(1, (decibels + 60) / 60));
}
