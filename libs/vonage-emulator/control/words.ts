import type { Fault } from '../faults.js';
import type { Outcome } from '../network/outcomes.js';
import type { Behaviour } from '../voice/control/words.js';

/** What the handset page and the tests are told of a running emulator. */
export interface EmulatorState {
  number: string;
  timeScale: number;
  outcomes: Outcome[];
  behaviours: Behaviour[];
  faults: Fault[];
  /** Emulated milliseconds since the start. */
  clock: { now: number; timers: number; nextInMs: number | null };
}

export type { TextFromHandset } from '../network/text-the-hub.js';
export type { HandsetMessage, MessageState, MessageStyle } from '../network/handsets.js';
export type { Attempt, LoggedRequest, VoiceAttempt } from '../traffic-log.js';
export type {
  CallsFault,
  CallsFaultKind,
  Fault,
  RestFault,
  RestFaultKind,
  VoiceFault,
  VoiceFaultKind,
  VoiceWebhook,
  WebhookFault,
  WebhookFaultKind,
} from '../faults.js';
export type { Outcome, OutcomeName } from '../network/outcomes.js';
export type {
  Behaviour,
  BehaviourName,
  CallIn,
  Hearing,
  LegState,
  LegView,
  Sound,
} from '../voice/control/words.js';
