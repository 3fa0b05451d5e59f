import type {
  CallerStage,
  LegEnd,
  LegState,
  Purpose,
  Said,
  Told,
  WorkerStage,
} from '../../../../libs/voice/index.js';

export type Wish = 'dial' | 'move' | 'hang-up' | 'hold' | 'unhold' | 'speak';

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
export type LegRow = CallerLeg | WorkerLeg;

export const isCaller = (leg: LegRow): leg is CallerLeg => leg.kind === 'caller';
export const isWorker = (leg: LegRow): leg is WorkerLeg => leg.kind === 'worker';
/** Somebody is on the line. */
export const isOnLine = ({ state }: LegRow): boolean => state === 'answered';
export const isInRoom = (leg: LegRow): boolean =>
  isOnLine(leg) && (leg.stage === 'room' || leg.stage === 'calling');
