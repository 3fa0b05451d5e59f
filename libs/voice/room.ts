import type { GuestRole, LeadWay, PartyState } from '../protocol/index.js';
import type { LegState } from './leg.js';
import type { CallerStage } from './journey.js';
import type { PromptKey, Said } from './prompts.js';
import type { Purpose, WorkerStage } from './worker-journey.js';

/** What the provider is to do with somebody's ears and mouth in a room: `held` hears music and is not heard. */
export type Ears = 'open' | 'muted' | 'held';

/** Why the person hears company in the room: the worker asked for it; two talk about what is to be handed over. */
export type HeldFor = 'worker' | 'handover';

/** What counts of a leg for what it hears and for what is shown of it. */
export interface Seated {
  kind: 'caller' | 'worker' | 'guest';
  purpose: Purpose | GuestRole | null;
  state: LegState;
  stage: CallerStage | WorkerStage;
  held: HeldFor | null;
  muted: boolean;
  leadWay: LeadWay | null;
}

export function earsOf({ held, muted, leadWay }: Pick<Seated, 'held' | 'muted' | 'leadWay'>): Ears {
  if (held) return 'held';
  return muted || leadWay === 'listen' ? 'muted' : 'open';
}

const isSeated = ({ stage }: Seated): boolean => stage === 'room' || stage === 'calling';

/** How somebody in a call is shown. */
export function partyState(leg: Seated): PartyState {
  if (leg.state !== 'answered') return 'ringing';
  if (leg.kind === 'caller' && !isSeated(leg)) return leg.stage === 'hello' ? 'asked' : 'line';
  if (leg.stage === 'over') return 'leaving';
  if (!isSeated(leg)) return 'asked';
  return heard(leg);
}

function heard({ held, muted, leadWay }: Seated): PartyState {
  if (held) return 'held';
  if (leadWay === 'listen') return 'listening';
  if (muted) return 'muted';
  return leadWay === 'whisper' ? 'whispering' : 'talking';
}

/** What those in the room hear of somebody who was called in: by role, so that a name is nobody's secret told. */
export const guestSaid = (what: 'in' | 'out' | 'missing', role: GuestRole): Said => ({
  prompt: `guest-${what}-${role}` satisfies PromptKey,
});
