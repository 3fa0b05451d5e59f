import { EventEmitter } from 'node:events';
import type { CallsFaultKind, VoiceFaultKind, VoiceWebhook, WebhookFaultKind } from './faults.js';
import type { MessageStyle } from './network/handsets.js';

/** A request the hub made of Vonage, and its answer (null: none was given). */
export interface LoggedRequest {
  at: string;
  method: string;
  path: string;
  body: unknown;
  status: number | null;
  fault?: CallsFaultKind;
}

/** One try to deliver one webhook. */
export interface Attempt {
  at: string;
  /** Emulated milliseconds since the start. */
  emulatedMs: number;
  on: 'inbound' | 'status';
  style: MessageStyle;
  handset: string;
  messageId: string;
  attempt: number;
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  /** null: no answer. */
  status: number | null;
  error?: string;
  fault?: WebhookFaultKind;
  /** Emulated milliseconds until the next try; null when there is none. */
  nextInMs: number | null;
}

/** One try to deliver one webhook of a call. */
export interface VoiceAttempt {
  at: string;
  /** Emulated milliseconds since the start. */
  emulatedMs: number;
  on: VoiceWebhook;
  legUuid: string;
  attempt: number;
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  /** null: no answer. */
  status: number | null;
  /** What the hub answered; of what nobody waits for, nothing. */
  answer?: string;
  /** Real milliseconds until the whole answer was there. */
  tookMs: number;
  error?: string;
  fault?: VoiceFaultKind;
}

const keptWhenNotTold = 5000;

interface Told {
  request: [LoggedRequest];
  attempt: [Attempt];
  voiceAttempt: [VoiceAttempt];
}

export class TrafficLog extends EventEmitter<Told> {
  requests: LoggedRequest[] = [];
  attempts: Attempt[] = [];
  voiceAttempts: VoiceAttempt[] = [];

  /** @param kept how many of each kind are remembered: the last ones */
  constructor(private readonly kept = keptWhenNotTold) {
    super();
  }

  request(request: LoggedRequest): void {
    this.requests.push(request);
    if (this.requests.length > this.kept) this.requests.shift();
    this.emit('request', request);
  }

  attempt(attempt: Attempt): void {
    this.attempts.push(attempt);
    if (this.attempts.length > this.kept) this.attempts.shift();
    this.emit('attempt', attempt);
  }

  voiceAttempt(attempt: VoiceAttempt): void {
    this.voiceAttempts.push(attempt);
    if (this.voiceAttempts.length > this.kept) this.voiceAttempts.shift();
    this.emit('voiceAttempt', attempt);
  }

  clear(): void {
    this.voiceAttempts = [];
    this.requests = [];
    this.attempts = [];
  }
}
