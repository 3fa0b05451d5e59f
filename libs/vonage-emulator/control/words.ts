import type { Fault } from '../faults.js';
import type { Outcome } from '../network/outcomes.js';

/** What the handset page and the tests are told of a running emulator. */
export interface EmulatorState {
  number: string;
  timeScale: number;
  outcomes: Outcome[];
  faults: Fault[];
  clock: { timers: number; nextInMs: number | null };
}

export type { TextFromHandset } from '../network/text-the-hub.js';
export type { HandsetMessage, MessageState, MessageStyle } from '../network/handsets.js';
export type { Attempt, LoggedRequest } from '../traffic-log.js';
export type { Fault, RestFault, RestFaultKind, WebhookFault, WebhookFaultKind } from '../faults.js';
export type { Outcome, OutcomeName } from '../network/outcomes.js';
