/** Sound as samples from -1 to 1, and as the 16-bit PCM (little-endian, mono) that lines and files carry. */
export type Samples = Float32Array;

export function toPcm(samples: Samples): Buffer {
  const pcm = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, i) => {
    pcm.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), i * 2);
  });
  return pcm;
}

export function fromPcm(pcm: Buffer): Samples {
  return Float32Array.from({ length: Math.floor(pcm.length / 2) }, (_, i) => pcm.readInt16LE(i * 2) / 32_767);
}

export function mix(sounds: Samples[], length: number): Samples {
  const mixed = new Float32Array(length);
  for (const sound of sounds) sound.forEach((sample, i) => (mixed[i] = (mixed[i] ?? 0) + sample));
  return mixed;
}

/** Nearest neighbour: good enough to hear a tone again after a change of rate. */
export function resample(samples: Samples, from: number, to: number): Samples {
  if (from === to) return samples;
  const length = Math.round((samples.length * to) / from);
  return Float32Array.from({ length }, (_, i) => samples[Math.floor((i * from) / to)] ?? 0);
}

export function wav(pcm: Buffer, rate: number): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + pcm.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(pcm.length, 40);
  return Buffer.concat([header, pcm]);
}

/**
 * How strong one pitch is in a sound (Goertzel's algorithm): the amplitude of that sine, 0 when it is not there. The sound
 * should be a whole number of waves long, or long.
 */
export function strengthOf(hz: number, samples: Samples, rate: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / rate);
  let [last, before] = [0, 0];
  for (const sample of samples) [last, before] = [sample + turn * last - before, last];
  const power = last * last + before * before - turn * last * before;
  return (2 * Math.sqrt(Math.max(0, power))) / (samples.length || 1);
}
