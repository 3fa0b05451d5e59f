import type { GuestRole, LeadWay } from '../../../../libs/protocol/index.js';
import type {
  CallerStage,
  Ears,
  HeldFor,
  LegEnd,
  LegState,
  Purpose,
  Said,
  Told,
  WorkerStage,
} from '../../../../libs/voice/index.js';

/** `tune`: ears, words and keys of a leg in a room are brought to what is written of them. */
export type Wish = 'dial' | 'move' | 'hang-up' | 'tune';

interface Common {
  id: string;
  contactId: string;
  alertId: string | null;
  offerId: string | null;
  number: string | null;
  /** By which it comes to a worker. */
  way: 'phone' | 'browser';
  outgoing: boolean;
  providerId: string | null;
  host: string | null;
  conversation: string | null;
  state: LegState;
  endedBy: LegEnd | null;
  hasAnswered: boolean;
  tick: number;
  told: Told;
  say: Said[];
  room: string | null;
  wish: Wish | null;
  tries: number;
  moves: number;
  /** Why they hear company in the room; a mouth that is shut. */
  held: HeldFor | null;
  muted: boolean;
  /** How a lead takes part. */
  leadWay: LeadWay | null;
  /** What the provider was told of their ears last; `unsure` while it is being told. */
  ears: Ears | 'unsure';
  /** To be sounded into it. */
  keys: string;
  /** Who called them in, and what they called them. */
  askedBy: string | null;
  label: string | null;
  brief: string | null;
  hasAccepted: boolean;
}

/** The telephone of the person. */
export interface CallerLeg extends Common {
  kind: 'caller';
  stage: CallerStage;
  purpose: null;
  workerId: null;
}
/** The telephone of a worker. */
export interface WorkerLeg extends Common {
  kind: 'worker';
  stage: WorkerStage;
  purpose: Purpose;
  workerId: string;
}
/** The telephone of somebody who was called in by number. */
export interface GuestLeg extends Common {
  kind: 'guest';
  stage: WorkerStage;
  purpose: GuestRole;
  workerId: null;
}
export type LegRow = CallerLeg | WorkerLeg | GuestLeg;

export const isCaller = (leg: LegRow): leg is CallerLeg => leg.kind === 'caller';
export const isWorker = (leg: LegRow): leg is WorkerLeg => leg.kind === 'worker';
export const isGuest = (leg: LegRow): leg is GuestLeg => leg.kind === 'guest';
/** Somebody is on the line. */
export const isOnLine = ({ state }: LegRow): boolean => state === 'answered';
/** In a browser, and its worker has not said yet whether they come: nothing is dialled for it. The same in SQL, of a leg `l`. */
export const isAsked = ({ way, state, wish, tries, providerId }: LegRow): boolean =>
  way === 'browser' && state === 'wanted' && wish === null && tries === 0 && providerId === null;
export const IS_ASKED = `(l.way = 'browser' and l.state = 'wanted' and l.wish is null and l.tries = 0 and l.provider_id is null)`;

export const isInRoom = (leg: LegRow): boolean =>
  isOnLine(leg) && (leg.stage === 'room' || leg.stage === 'calling');
