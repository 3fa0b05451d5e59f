import type { VoiceWebhook } from '../../faults.js';
import type { Hearing } from '../hearing.js';
import type { LegKind, LegState } from '../leg.js';

/** A leg as handset pages and tests see it. Times are emulated milliseconds since the start of the emulator. */
export interface LegView {
  uuid: string;
  conversationUuid: string;
  direction: 'inbound' | 'outbound';
  kind: LegKind;
  /** +E.164 of the handset, or what the network said instead. */
  number: string;
  from: string;
  to: string;
  state: LegState;
  startedAt: number;
  answeredAt: number | null;
  endedAt: number | null;
  endedBy: 'user' | 'platform' | null;
  /** The named conversation it is in. */
  room: string | null;
  muted: boolean;
  earmuffed: boolean;
  /** What is heard at this moment. */
  now: Hearing[];
  /** All that was heard from the first ringing on, silences while it was answered included, by when each began. */
  hears: Hearing[];
  /** Of a websocket: frames waiting to be played, lost for want of room, of a wrong size; sent to it and played. */
  socket: { buffered: number; lost: number; misfits: number; sent: number; played: number } | null;
}

/** A captured body to be sent once more; where it goes follows from what it is about, unless told. */
export interface Replay {
  on: VoiceWebhook;
  body: Record<string, unknown>;
  url?: string;
}

export type { CallIn } from '../call/call-in.js';
export type { Behaviour, BehaviourName } from '../behaviours.js';
export type { Hearing, Sound } from '../hearing.js';
export type { LegState } from '../leg.js';
