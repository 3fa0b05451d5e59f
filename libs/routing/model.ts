import type {
  AgeGroup,
  Area,
  Channel,
  Need,
  OfferStep,
  Points,
  UnmetWish,
  Why,
  Wishes,
} from '../protocol/index.js';
import type { Step } from './plans.js';

export type { Wishes };

export const NO_WISHES: Wishes = {
  gender: null,
  onlyGender: false,
  onlyLanguage: false,
  onlyOwn: false,
  peer: false,
  avoid: [],
};

/** A contact that waits, and whom it has been put to. Instants are milliseconds since 1970, of one clock. */
export interface Waiting {
  contactId: string;
  channel: Channel;
  rank: number;
  need: Need | null;
  area: Area | null;
  /** The key of a mid area within the area, when it is known. */
  midArea: string | null;
  age: AgeGroup | null;
  /** What they speak, as far as it is known. */
  language: string;
  arrivedAt: number;
  targetSeconds: number;
  ownWorker: string | null;
  /** Units of the own worker. */
  ownTeam: string[];
  /** Workers who have been responsible for this person before. */
  met: string[];
  /** They have said that they want help now: the moment may not come back. */
  wantsNow: boolean;
  wishes: Wishes;
  /** The wish that nobody on duty could meet, once the person has been told. */
  toldUnmet: UnmetWish | null;
  /** The worker who is responsible and whom the person wishes to be relieved of: a handover is sought. Null: it waits. */
  toRelieve: string | null;
  /** Workers already asked in this round, whatever they answered. */
  asked: string[];
  /** Open offers of this contact, by step. */
  open: OfferStep[];
  /** Those on stand-by who were told of it lately. */
  alerted: string[];
  /** Those whose telephone has rung for it. */
  rung: string[];
  /**
   * Those whose number did not work, by way: not tried again in this way, and nobody waits for them. A telephone that takes no text
   * may ring all the same.
   */
  unreachable: Record<'sms' | 'ring', string[]>;
  /** How far the escalation has come: the number of the step that runs, and since when. */
  step: number;
  stepAt: number;
  plan: Step[];
  alarm: 'desk' | 'lead' | null;
  roundAt: number;
  /** Somebody has said "I have seen it": until then nobody else is disturbed. */
  acknowledgedUntil: number | null;
}

/** What a unit takes: needs in areas (city or mid; empty: the whole city) of ages (empty: all). */
export interface Competence {
  unitId: string;
  needs: string[];
  areas: string[];
  ages: string[];
}

/** A worker on duty or on stand-by by the roster, or the watch-holder or hub lead. `room` is what is left of it. */
export interface Worker {
  workerId: string;
  onDuty: boolean;
  /** At home, with a phone that can be reached: may be told, and is asked when their console is there. */
  standby: boolean;
  present: boolean;
  /** A telephone that was checked: can be told, or rung, when their console is closed. */
  hasPhone: boolean;
  available: boolean;
  room: number;
  /** What is left of the room on a channel that has less. */
  roomOn: Partial<Record<Channel, number>>;
  /** A call can be brought to them: they have a telephone that is theirs. */
  canCall: boolean;
  /** In a call: nobody rings into another's ear. */
  inCall: boolean;
  contacts: number;
  /** Offers put to this worker and not yet answered. */
  offers: number;
  idleSince: number;
  languages: string[];
  gender: string | null;
  peer: boolean;
  lead: boolean;
  competences: Competence[];
}

export interface Desk {
  holder: string;
  lead: string | null;
}

/** By a lead's word, what fits here goes to this unit as if it took it. */
export interface Redirect {
  need: string | null;
  area: string | null;
  toUnit: string;
}

export interface Pace {
  now: number;
  /** How long an offer waits for its answer. */
  offerSeconds: number;
  /** How long the person's own worker or team is waited for, before it falls through to the others. */
  ownSeconds: number;
  /** How long a whole round without a yes rests before everyone is asked again. */
  pauseSeconds: number;
}

/** Everything a decision is made from. Nothing else is looked at. */
export interface Scene {
  waiting: Waiting[];
  workers: Worker[];
  desk: Desk;
  redirects: Redirect[];
  pace: Pace;
}

export interface Proposal {
  contactId: string;
  workerId: string;
  step: OfferStep;
  seconds: number;
  why: Why[];
  /** Of a handover: who stays responsible until it is accepted. */
  from?: string;
  /** What was counted: why now, why you. Only what counted for something. */
  score: Points[];
}

export interface Decision {
  offers: Proposal[];
  /** How far the escalation of a contact has come now. */
  steps: { contactId: string; step: number }[];
  /** Contacts that nobody took: who must see them, loudly, from now on. */
  alarms: { contactId: string; to: 'desk' | 'lead' }[];
  /** Those at home who must be told. */
  alerts: { contactId: string; workerId: string; by: 'sms' | 'ring' }[];
  /** Contacts whose round is over: everyone may be asked again. */
  rounds: string[];
  /** A hard wish nobody on duty can meet, to be said to the person. */
  unmet: { contactId: string; wish: UnmetWish }[];
}
