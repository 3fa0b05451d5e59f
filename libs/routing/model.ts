import type { Area, Need, OfferStep, Why } from '../protocol/index.js';

/** A contact that waits, and whom it has been put to. Instants are milliseconds since 1970, of one clock. */
export interface Waiting {
  contactId: string;
  rank: number;
  need: Need | null;
  area: Area | null;
  language: string;
  arrivedAt: number;
  targetSeconds: number;
  ownWorker: string | null;
  /** Workers already asked in this round, whatever they answered. */
  asked: string[];
  /** Open offers of this contact, by step. */
  open: OfferStep[];
  alarm: 'desk' | 'lead' | null;
  alarmAt: number | null;
  roundAt: number;
}

/** A worker on duty by the roster, or the watch-holder or hub lead. `room` is what is left of it. */
export interface Worker {
  workerId: string;
  onDuty: boolean;
  present: boolean;
  available: boolean;
  room: number;
  contacts: number;
  /** Offers put to this worker and not yet answered. */
  offers: number;
  idleSince: number;
  languages: string[];
  competences: { needs: string[]; areas: string[] }[];
}

export interface Desk {
  holder: string;
  lead: string | null;
}

export interface Pace {
  now: number;
  /** How long an offer waits for its answer. */
  offerSeconds: number;
  /** How long a whole round without a yes rests before everyone is asked again. */
  pauseSeconds: number;
}

export interface Proposal {
  contactId: string;
  workerId: string;
  step: OfferStep;
  why: Why[];
}

export interface Decision {
  offers: Proposal[];
  /** Contacts that nobody took: who must see them, loudly, from now on. */
  alarms: { contactId: string; to: 'desk' | 'lead' }[];
  /** Contacts whose round is over: everyone may be asked again. */
  rounds: string[];
}
