/** How far a leg has come. What is later is never undone by what is told later. */
export const LEG_STATES = ['wanted', 'started', 'ringing', 'answered', 'ended'] as const;
export type LegState = (typeof LEG_STATES)[number];

/** Why it ended; `lost`: nobody knows of it any more. */
export const LEG_ENDS = [
  ...(['completed', 'busy', 'rejected', 'unanswered', 'timeout', 'failed'] as const),
  ...(['cancelled', 'lost'] as const),
] as const;
export type LegEnd = (typeof LEG_ENDS)[number];

/** What the provider says of a leg, in its words; those we know nothing by (human, machine) move nothing. */
const MEANS: Record<string, LegState> = {
  started: 'started',
  ringing: 'ringing',
  answered: 'answered',
  ...Object.fromEntries(LEG_ENDS.map((end) => [end, 'ended' as const])),
};

export interface Leg {
  state: LegState;
  end: LegEnd | null;
  /** Somebody was on the line, whenever we came to know it. */
  hasAnswered: boolean;
}

export const NEW_LEG: Leg = { state: 'wanted', end: null, hasAnswered: false };

const rank = (state: LegState): number => LEG_STATES.indexOf(state);
const isEnd = (status: string): status is LegEnd => (LEG_ENDS as readonly string[]).includes(status);

/**
 * What a leg is after this was said of it. The same whatever the order and however often: `answered` that comes after
 * `completed` tells that they spoke and wakes nobody up. The first end stands, but for `completed`, which Vonage sends after
 * every other end and which says least.
 */
export function advance(leg: Leg, status: string): Leg {
  const state = MEANS[status];
  if (!state) return leg;
  const hasAnswered = leg.hasAnswered || status === 'answered';
  const further = rank(state) > rank(leg.state) ? state : leg.state;
  return { state: further, end: isEnd(status) ? worse(leg.end, status) : leg.end, hasAnswered };
}

const SAYS_LEAST: readonly LegEnd[] = ['lost', 'completed'];
/** Of two ends the one that tells more; of two that tell as much, the first in the list, so that their order is nothing. */
function worse(a: LegEnd | null, b: LegEnd): LegEnd {
  if (a === null || a === b) return b;
  const weight = (end: LegEnd): number => SAYS_LEAST.indexOf(end);
  if (weight(a) >= 0 || weight(b) >= 0)
    return weight(a) === -1 ? a : weight(b) === -1 ? b : weight(a) > weight(b) ? a : b;
  return LEG_ENDS.indexOf(a) < LEG_ENDS.indexOf(b) ? a : b;
}

/**
 * A step that is asked for is a sign of life. `lost` was only our own guess, the one end that nobody told us of: it is taken back. Every
 * other end stands.
 */
export const stillThere = (leg: Leg): Leg =>
  leg.state === 'ended' && leg.end === 'lost' ? { state: 'answered', end: null, hasAnswered: true } : leg;

export const isLive = ({ state }: Pick<Leg, 'state'>): boolean => state !== 'ended';
