import type { Hearing, Leg } from '../emulator.js';
import { readable } from '../numbers.js';
import type { Texts } from '../sv.js';

/** One line of what somebody at a handset has heard. */
export interface Line {
  /** Milliseconds since the call began. */
  at: number;
  words: string;
  /** Whether it is heard still. */
  isNow: boolean;
  what: Hearing['what'] | 'rings' | 'end';
  /** The language it is said in, where it is speech. */
  language?: string;
}

/** A pause for breath is no silence. */
export const SILENCE_MS = 1000;

/** Whose line a leg is, as people say it. */
type NameOf = (uuid: string | undefined) => string;

export function namesIn(legs: Leg[], texts: Texts): NameOf {
  return (uuid) => {
    const leg = legs.find((one) => one.uuid === uuid);
    if (!leg) return texts.somebody;
    return leg.kind === 'phone' ? readable(leg.number) : texts.browser;
  };
}

/** What the hub plays while somebody waits is a file like any other; only its address says that it is music. */
export const isMusic = ({ what, url = '' }: Hearing): boolean =>
  what === 'music' || (what === 'stream' && url.includes('/music/'));

function wordsOf(hearing: Hearing, texts: Texts, nameOf: NameOf): string {
  const { what, text = '', from } = hearing;
  if (isMusic(hearing)) return texts.sounds.music;
  if (what === 'talk') return `»${text}«`;
  if (what === 'tone') return texts.tones[text] ?? texts.tone(text);
  if (what !== 'leg') return texts.sounds[what];
  if (!text) return texts.talkingWith(nameOf(from));
  return text === 'audio' ? texts.isSpeaking(nameOf(from)) : `${nameOf(from)}: »${text}«`;
}

const isWorthALine = ({ what, at, until }: Hearing): boolean =>
  what !== 'silence' || until === null || until - at >= SILENCE_MS;

const isLive = ({ endedAt }: Leg): boolean => endedAt === null;

/** What was heard of the call before and after there was anybody to be heard. */
function opening(leg: Leg, texts: Texts): Line {
  const isNow = isLive(leg) && leg.answeredAt === null;
  return { at: 0, what: 'rings', words: texts.rings[leg.direction], isNow };
}

function ending(leg: Leg, { ends }: Texts): Line[] {
  if (leg.endedAt === null) return [];
  const { endedBy, state, answeredAt } = leg;
  const byYou = state === 'rejected' ? ends.youDeclined : ends.youHungUp;
  const byOther = answeredAt === null ? ends.stoppedRinging : ends.hungUp;
  const words = endedBy === 'user' ? byYou : byOther;
  return [{ at: leg.endedAt - leg.startedAt, what: 'end', words, isNow: false }];
}

/** A voice that draws breath, or music that begins anew, is one line. */
function joined(lines: Line[]): Line[] {
  return lines.reduce<Line[]>((all, line) => {
    const before = all.at(-1);
    const goesOn = before?.words === line.words && line.what !== 'talk';
    return goesOn ? [...all.slice(0, -1), { ...before, isNow: line.isNow }] : [...all, line];
  }, []);
}

/** A call as the person at this handset has heard it, oldest first. */
export function linesOf(leg: Leg, hears: Hearing[], texts: Texts, nameOf: NameOf): Line[] {
  const heard = hears.filter(isWorthALine).map((hearing, i, all): Line => {
    // a silence has no end but the moment in which it was looked at
    const isNow = hearing.until === null || (hearing.what === 'silence' && i === all.length - 1);
    const { at, what, language } = hearing;
    return {
      ...{ at: at - leg.startedAt, what, language, words: wordsOf(hearing, texts, nameOf) },
      isNow: isLive(leg) && isNow,
    };
  });
  return joined([opening(leg, texts), ...heard, ...ending(leg, texts)]);
}

/** Minutes and seconds: 0:09. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
