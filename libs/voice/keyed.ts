/** Keys that came one soon after the other, and the instant of the last, in ms. */
export interface Keyed {
  keys: string;
  at: number;
}

/** Between two keys of one number: whoever listens to what a key did takes longer. */
const ONE_GO_MS = 1500;
/** Of a number that is being keyed in we hear when no key has followed for so long. */
const NUMBER_MS = 10_000;
const EMERGENCY = '112';

/** These keys, and those just before them. @param at in ms @param entersNumber they came where a number is asked for */
export function keyedOn(
  before: Keyed | undefined,
  digits: string | null,
  at: number,
  entersNumber: boolean,
): Keyed | undefined {
  if (!digits) return before;
  // somebody's number: none of its digits is part of another
  if (digits.length >= EMERGENCY.length) return undefined;
  const isOneGo = before && at - before.at <= ONE_GO_MS + (entersNumber ? NUMBER_MS : 0);
  return { keys: `${isOneGo ? before.keys : ''}${digits}`.slice(-EMERGENCY.length), at };
}

/** Whoever is frightened and heard "112" keys it, whatever else those keys mean here. */
export const isEmergencyKeyed = (keyed: Keyed | undefined): boolean => keyed?.keys === EMERGENCY;

/** What this key is with those just before it. Silence is neither. */
export const inOneGo = (
  digits: string | null,
  keyed: Keyed | undefined,
): { isTyped112: boolean; isHasty: boolean } => ({
  isTyped112: digits !== null && isEmergencyKeyed(keyed),
  isHasty: digits !== null && (keyed?.keys.length ?? 0) > 1,
});
