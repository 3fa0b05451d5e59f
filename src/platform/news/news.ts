import { Injectable } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import type { OfferCard } from '../../../libs/protocol/index.js';

/**
 * What has happened, told after the commit. News are hints: whoever listens reads the truth from the database, and a
 * sweep finds what a lost hint missed. Only ids travel between processes; `rows` and `card` are shortcuts within one.
 */
export type NewsItem =
  | { kind: 'entries'; contactId: string; rows?: unknown[] }
  | { kind: 'contact'; contactId: string }
  /** Its band or need may be another: what lies before somebody is shown as it is now. */
  | { kind: 'graded'; contactId: string }
  | {
      kind: 'offer';
      offerId: string;
      workerId: string;
      contactId: string;
      ended: boolean;
      outcome?: string;
      card?: OfferCard;
    }
  | { kind: 'note'; contactId: string; noteId: string }
  | { kind: 'lowering'; contactId: string }
  /** Something of a telephone call is to be done, or has changed. */
  | { kind: 'call'; contactId: string }
  /** Those in a call do not hear each other: for the watch and for leads. */
  | { kind: 'call-apart'; contactId: string }
  | { kind: 'watch' }
  | { kind: 'presence'; workerId: string }
  | { kind: 'session'; sessionId: string; workerId: string }
  | { kind: 'typing'; contactId: string; who: 'person' | 'worker' }
  /** News may have been missed (the line to the database was cut): read again what you show. */
  | { kind: 'resync' };
export type NewsKind = NewsItem['kind'];
export type NewsOf<K extends NewsKind> = Extract<NewsItem, { kind: K }>;

@Injectable()
export class News {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  /** Set by the bridge: carries what happened here to the other hubs. */
  carry: ((items: NewsItem[]) => void) | null = null;

  on<K extends NewsKind>(kind: K, listener: (item: NewsOf<K>) => void): () => void {
    this.emitter.on(kind, listener);
    return () => this.emitter.off(kind, listener);
  }

  /** From this process: told here at once, and to the others. */
  publish(items: NewsItem[]): void {
    this.hear(items);
    if (items.length > 0) this.carry?.(items);
  }

  /** From another process: told here only. */
  hear(items: NewsItem[]): void {
    for (const item of items) this.emitter.emit(item.kind, item);
  }
}
