import type { CallView } from '../../../../libs/protocol/call.js';
import type {
  Colleague,
  ContactOpenedAtDesk,
  ContactView,
  FollowUp,
  Note,
  OfferCard,
  OwnDuty,
  QueueView,
  Snapshot,
  WatchView,
} from '../../../../libs/protocol/desk.js';
import type { Ear } from '../../../../libs/protocol/ear.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import type { Attention } from '../../../../libs/protocol/attention.js';
import type { Lowering } from '../../../../libs/protocol/triage.js';
import type { OfferOutcome, PresenceStatus } from '../../../../libs/protocol/words.js';
import type { Notice } from './desk-shape.js';
import type { Drafts } from './drafts.js';
import type { OutboxEvent } from './outbox.js';

export type DeskEvent =
  | OutboxEvent
  | { type: 'line-lost'; at: number }
  | { type: 'snapshot'; snapshot: Snapshot; at: number }
  | { type: 'offer-new'; offer: OfferCard }
  | { type: 'offer-ended'; offerId: string; outcome: OfferOutcome }
  | { type: 'answering'; offerId: string; what: 'accept' | 'decline' | null }
  | { type: 'entry'; entry: Entry }
  | { type: 'contact'; contact: ContactView }
  | { type: 'call'; call: CallView }
  | { type: 'queue'; queue: QueueView }
  | { type: 'watch'; watch: WatchView }
  | { type: 'colleagues'; changed: Colleague[]; gone: string[] }
  | { type: 'followUps'; followUps: FollowUp[] }
  | { type: 'attention'; attention: Attention[] }
  | { type: 'call-back'; contactId: string }
  | { type: 'lowerings'; lowerings: Lowering[] | null }
  | { type: 'reasons'; words: Record<string, { sv: string; en: string }> }
  | { type: 'unowned'; seconds: number }
  | { type: 'ear'; ear: Ear | null }
  | { type: 'typing'; contactId: string; until: number }
  | { type: 'presence'; status: PresenceStatus }
  | { type: 'duty'; duty: OwnDuty }
  | { type: 'opened'; contactId: string | null }
  | { type: 'log-asked'; contactId: string }
  | { type: 'log'; answer: ContactOpenedAtDesk }
  | { type: 'log-refused'; contactId: string; reason: string }
  | { type: 'log-dropped'; contactId: string }
  | { type: 'seen'; contactId: string; seq: number }
  | { type: 'note'; contactId: string; note: Note }
  | { type: 'draft'; contactId: string; part: Partial<Drafts> }
  | { type: 'follow-up-done'; id: string; at: string }
  | { type: 'noticed'; notice: Notice }
  | { type: 'notice-gone'; id: number };
