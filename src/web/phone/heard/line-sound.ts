import type { Hearing, Leg } from '../emulator.js';
import { isMusic } from './lines.js';
import { keyTones, patterns, pitch, playFile, sound } from './tones.js';

/** A sound that is no voice: its name, and the address or the keys it is about. */
type Sounding = `${'ringback' | 'busy' | 'beep' | 'music' | 'file' | 'tone'} ${string}`;

/** What this one hearing is for the loudspeaker. */
function soundingOf(hearing: Hearing): Sounding | null {
  const { what, text = '', url = '' } = hearing;
  if (isMusic(hearing)) return `music ${url}`;
  if (what === 'stream') return `file ${url}`;
  if (what !== 'tone') return null;
  return text === 'ringback' || text === 'beep' ? `${text} ` : `tone ${text}`;
}

/** What a call sounds like now, words and people apart. `wasOurs`: it was going on when we last looked. */
export function lineSound(leg: Leg | undefined, wasOurs: boolean): Sounding | null {
  if (!leg) return null;
  if (leg.endedAt !== null) return wasOurs && leg.endedBy === 'platform' ? 'busy ' : null;
  if (leg.answeredAt === null) return leg.direction === 'inbound' ? 'ringback ' : null;
  return leg.now.map(soundingOf).find((one) => one !== null) ?? null;
}

/** Lets it be heard. Answers with what stops it. */
export function startSounding(sounding: string): () => void {
  const [name = '', about = ''] = sounding.split(/ (.*)/);
  if (name === 'music') return playFile(about, patterns.music);
  if (name === 'file') return playFile(about);
  if (name !== 'tone') return sound(patterns[name as keyof typeof patterns]);
  const hertz = /^(\d+) Hz$/.exec(about)?.[1];
  return sound(hertz ? pitch(Number(hertz)) : keyTones(about));
}
