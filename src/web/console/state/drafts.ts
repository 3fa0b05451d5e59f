import type { Outcome } from '../../../../libs/protocol/words.js';

export type How = 'call' | 'sms' | 'chat' | 'meet';

/** The closing as it is being written: kept until the hub has taken it, so that a refusal loses nothing. */
export interface ClosingDraft {
  outcome: Outcome | null;
  plan: 'promise' | 'none' | null;
  promise: string;
  date: string;
  time: string;
  how: How | null;
  wish: string;
}

export interface Drafts {
  message: string;
  note: string;
  brief: string;
  to: string | null;
  closing: ClosingDraft;
}

export const NO_CLOSING: ClosingDraft = {
  outcome: null,
  plan: null,
  promise: '',
  date: '',
  time: '',
  how: null,
  wish: '',
};
export const NO_DRAFTS: Drafts = { message: '', note: '', brief: '', to: null, closing: NO_CLOSING };

export type AllDrafts = Readonly<Record<string, Drafts>>;

export const withDraft = (drafts: AllDrafts, contactId: string, part: Partial<Drafts>): AllDrafts => ({
  ...drafts,
  [contactId]: { ...(drafts[contactId] ?? NO_DRAFTS), ...part },
});
