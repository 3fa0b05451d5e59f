import type { CallView } from '../../../../libs/protocol/call.js';
import type {
  Colleague,
  ContactView,
  FollowUp,
  Me,
  OfferCard,
  QueueView,
  WatchView,
} from '../../../../libs/protocol/desk.js';
import type { Ear } from '../../../../libs/protocol/ear.js';
import type { Attention } from '../../../../libs/protocol/attention.js';
import type { Lowering } from '../../../../libs/protocol/triage.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import type { ContactLog } from './contact-log.js';
import type { AllDrafts } from './drafts.js';
import type { Outgoing } from './outbox.js';

export type LineState = 'connecting' | 'up' | 'down';

/** Something that happened which the worker should hear of once. `said` is a sentence from the hub, or a key of ours. */
export interface Notice {
  id: number;
  kind: 'offer-ended' | 'refused' | 'call-alarm';
  said: string;
}

export interface DeskState {
  line: LineState;
  downSince: number | null;
  /** The hub's clock minus ours, in milliseconds. */
  clockOffset: number;
  me: Me | null;
  watch: WatchView | null;
  offers: OfferCard[];
  /** Offers we have answered and not yet heard back about. */
  answering: Readonly<Record<string, 'accept' | 'decline'>>;
  contacts: ContactView[];
  queue: QueueView;
  /** Where I am asked as the second person. Null: to be asked for. */
  lowerings: Lowering[] | null;
  /** For the watch-holder and leads: what somebody holds and does not act on. */
  attention: Attention[];
  /** The reasons of the protocols in force, in words. */
  reasonWords: Readonly<Record<string, { sv: string; en: string }>>;
  colleagues: Colleague[];
  followUps: FollowUp[];
  /** How often something of the calls of a contact has changed: what is shown of them is read anew. */
  callBacks: Readonly<Record<string, number>>;
  unownedSeconds: number;
  /** My leg of a call, when it is taken in the browser. */
  ear: Ear | null;
  /** The contact on the desk, and what we have of every contact we follow. */
  open: string | null;
  logs: Readonly<Record<string, ContactLog>>;
  early: Readonly<Record<string, Entry[]>>;
  unreadable: Readonly<Record<string, string>>;
  /** The last line a worker has had before their eyes, per contact. */
  seen: Readonly<Record<string, number>>;
  /** Until when the person is shown as writing, by the hub's clock. */
  typing: Readonly<Record<string, number>>;
  /** Who is in the calls that are looked at. */
  calls: Readonly<Record<string, CallView>>;
  outbox: Outgoing[];
  drafts: AllDrafts;
  notices: Notice[];
}

export const EMPTY_DESK: DeskState = {
  line: 'connecting',
  downSince: null,
  clockOffset: 0,
  me: null,
  watch: null,
  offers: [],
  answering: {},
  contacts: [],
  queue: { total: 0, counts: {}, items: [], pick: 'watch' },
  lowerings: null,
  attention: [],
  reasonWords: {},
  colleagues: [],
  followUps: [],
  callBacks: {},
  unownedSeconds: 0,
  ear: null,
  open: null,
  logs: {},
  early: {},
  unreadable: {},
  seen: {},
  typing: {},
  calls: {},
  outbox: [],
  drafts: {},
  notices: [],
};
