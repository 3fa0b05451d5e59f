import { addDays, dateAt, instantAt, type ClockText, type DateText } from '../roster/index.js';
import type { TryEnd } from './tries.js';

/** When somebody wishes to be called; `at`: an instant of its own. */
export const WISHED = ['now', 'hour', 'tonight', 'tomorrow', 'at'] as const;
export type Wished = (typeof WISHED)[number];
/** Those that a key can ask for, in the order of the keys. */
export const BY_KEY = ['hour', 'tonight', 'tomorrow'] as const satisfies readonly Wished[];
export type ByKey = (typeof BY_KEY)[number];

/** How call-backs are done, as data: what a hub has set, else this. Clocks are of Stockholm. */
export interface CallBackPolicy {
  /** How long after each try in vain the next one is due, in minutes, or the next morning. Then it has been tried enough. */
  again: (number | 'next-morning')[];
  /** After so many tries in vain a text tells of them, where the person wished for texts. */
  textAfter: number;
  /** Nobody is called outside of these hours by our own plan. A time that somebody wished for is theirs. */
  from: ClockText;
  to: ClockText;
  tonight: ClockText;
  tomorrow: ClockText;
  /** A worker whose telephone rang in vain for it is rung again after so many minutes. */
  remindMinutes: number;
}
export const CALL_BACK_POLICY: CallBackPolicy = {
  again: [15, 120, 'next-morning'],
  textAfter: 2,
  from: '08:00',
  to: '21:00',
  tonight: '19:00',
  tomorrow: '09:00',
  remindMinutes: 10,
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NIGHT_ENDS = '04:00';

/** Whoever says tomorrow in the middle of the night means when they have slept. */
const nextDay = (now: number): DateText =>
  now < instantAt(dateAt(now), NIGHT_ENDS) ? dateAt(now) : addDays(dateAt(now), 1);

/** The instant of a wish, or null when it makes no sense any more: tonight, when it is late. In ms, as everywhere. */
export function wishedAt(wished: Exclude<Wished, 'at'>, now: number, policy: CallBackPolicy): number | null {
  if (wished === 'now') return now;
  if (wished === 'hour') return now + HOUR;
  if (wished === 'tomorrow') return instantAt(nextDay(now), policy.tomorrow);
  const tonight = instantAt(dateAt(now), policy.tonight);
  return tonight > now + HOUR ? tonight : null;
}

/** What may be wished for by a key now. */
export const wishesNow = (now: number, policy: CallBackPolicy): ByKey[] =>
  BY_KEY.filter((wished) => wishedAt(wished, now, policy) !== null);

/** That instant, or the first one after it at which people are called. */
export function inHours(at: number, { from, to }: CallBackPolicy): number {
  const today = dateAt(at);
  if (at < instantAt(today, from)) return instantAt(today, from);
  return at >= instantAt(today, to) ? instantAt(addDays(today, 1), from) : at;
}

/** How many times somebody is called before it has been tried enough. */
export const mostTries = ({ again }: CallBackPolicy): number => again.length + 1;

/** `declined`: they do not want to be called. `not-now`: another time. */
export type Answered = TryEnd | 'not-now' | 'declined';
export type Onward =
  | { kind: 'over'; outcome: 'reached' | 'declined' | 'not-reached' }
  | { kind: 'again'; at: number; toText: boolean };

/** What follows a try. @param before how many tries were in vain before this one */
export function afterTry(before: number, end: Answered, now: number, policy: CallBackPolicy): Onward {
  if (end === 'reached' || end === 'declined') return { kind: 'over', outcome: end };
  // who answered and asked for another time is promised one more, however often it was tried
  const wait = policy.again[before] ?? (end === 'not-now' ? 'next-morning' : undefined);
  if (wait === undefined) return { kind: 'over', outcome: 'not-reached' };
  const next = wait === 'next-morning' ? wishedAt('tomorrow', now, policy) : now + wait * MINUTE;
  const isVain = end !== 'not-now';
  return {
    kind: 'again',
    at: inHours(next ?? now, policy),
    toText: isVain && before + 1 === policy.textAfter,
  };
}
