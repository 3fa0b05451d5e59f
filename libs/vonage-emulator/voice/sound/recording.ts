import type { Utterance } from '../leg.js';
import { mix, toPcm, wav } from './pcm.js';
import { soundOf } from './voices.js';

const rate = 8000;

/** What was said between two moments. It becomes sound when somebody fetches it. */
export interface Recording {
  at: number;
  until: number;
  said: readonly Utterance[];
}

export function recordingFile({ at, until, said }: Recording): Buffer {
  const length = Math.round(((until - at) / 1000) * rate);
  return wav(
    toPcm(
      mix(
        said.map((u) => soundOf(u, at, length, rate)),
        length,
      ),
    ),
    rate,
  );
}

/** Its size in bytes, without making it. */
export const recordingSize = ({ at, until }: Recording): number =>
  44 + 2 * Math.round(((until - at) / 1000) * rate);
