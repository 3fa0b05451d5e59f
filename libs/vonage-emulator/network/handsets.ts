import { EventEmitter } from 'node:events';
import type { Encoding } from './segments.js';

/** To the hub: is its webhook taken? To the handset: what the last status said. */
export type MessageState =
  | 'sending'
  | 'retrying'
  | 'refused'
  | 'dropped'
  | 'accepted'
  | 'submitted'
  | 'delivered'
  | 'rejected'
  | 'undeliverable';

export type MessageStyle = 'messages' | 'sms';

export interface HandsetMessage {
  id: string;
  /** +E.164 */
  handset: string;
  direction: 'toHub' | 'toHandset';
  style: MessageStyle;
  text: string;
  parts: number;
  encoding: Encoding;
  at: string;
  state: MessageState;
  /** The text is on the screen of its receiver. */
  arrived: boolean;
  clientRef?: string;
}

const kept = 20_000;

/** Every text sent to or from a handset, in order. Announces `message` on each change. */
export class Handsets extends EventEmitter<{ message: [HandsetMessage] }> {
  private readonly messages = new Map<string, HandsetMessage>();

  add(message: HandsetMessage): void {
    this.messages.set(message.id, message);
    if (this.messages.size > kept) this.messages.delete(this.messages.keys().next().value as string);
    this.emit('message', message);
  }

  change(id: string, news: Partial<Pick<HandsetMessage, 'state' | 'arrived'>>): void {
    const message = this.messages.get(id);
    if (!message) return;
    // a late `submitted` does not undo what was delivered
    const state = message.state === 'delivered' ? message.state : news.state;
    Object.assign(message, news, state ? { state } : {});
    this.emit('message', message);
  }

  list(handset?: string): HandsetMessage[] {
    return [...this.messages.values()].filter((m) => !handset || m.handset === handset);
  }

  clear(): void {
    this.messages.clear();
  }
}
