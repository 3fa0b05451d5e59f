import { EventEmitter } from 'node:events';
import type { RestFaultKind, WebhookFaultKind } from './faults.js';
import type { MessageStyle } from './network/handsets.js';

/** A request the hub made of Vonage, and its answer (null: none was given). */
export interface LoggedRequest {
  at: string;
  method: string;
  path: string;
  body: unknown;
  status: number | null;
  fault?: RestFaultKind;
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

const kept = 5000;

export class TrafficLog extends EventEmitter<{ request: [LoggedRequest]; attempt: [Attempt] }> {
  requests: LoggedRequest[] = [];
  attempts: Attempt[] = [];

  request(request: LoggedRequest): void {
    this.requests.push(request);
    if (this.requests.length > kept) this.requests.shift();
    this.emit('request', request);
  }

  attempt(attempt: Attempt): void {
    this.attempts.push(attempt);
    if (this.attempts.length > kept) this.attempts.shift();
    this.emit('attempt', attempt);
  }

  clear(): void {
    this.requests = [];
    this.attempts = [];
  }
}
