import type {
  ContactOpenedAtDesk,
  ContactView,
  OfferCard,
  Snapshot,
} from '../../../../libs/protocol/desk.js';
import type { Entry, EntryBody } from '../../../../libs/protocol/entry.js';
import type { DeskEvent } from './desk-event.js';
import { EMPTY_DESK, type DeskState } from './desk-shape.js';
import { reduce } from './desk-state.js';

/* Made-up contacts for the specs beside this file. */

export const AT = '2026-11-21T13:00:00.000Z';
export const bo = { workerId: 'bo', name: 'Bo', title: 'psykiatrin' };
export const lead = { workerId: 'lea', name: 'Lea', title: 'vakten' };
export const lea = { workerId: 'lea', name: 'Lea', title: 'vakten' };
const person = { kind: 'person' } as const;

const glance = {
  channel: 'sms' as const,
  band: 'R1' as const,
  reasons: [],
  need: null,
  area: null,
  language: 'sv' as const,
  arrivedAt: AT,
  targetSeconds: 300,
};
export const contact = (contactId: string, who = bo, holds: 'desk' | 'worker' = 'worker'): ContactView => ({
  ...glance,
  contactId,
  state: 'answered',
  responsible: { ...who, holds, since: AT },
  answeredAt: AT,
  closedAt: null,
  address: null,
});
export const snapshot = (part: Partial<Snapshot> = {}): Snapshot => ({
  now: '2026-11-21T13:00:10.000Z',
  me: {
    ...{ ...bo, username: 'bo', role: 'worker', unit: null, onDuty: true, status: 'available', room: 3 },
    duty: {
      ...{ status: 'available', until: null, why: null, onDuty: true, standby: false },
      ...{ canCall: true, shiftEndsAt: null, overSince: null },
    },
  },
  watch: {
    holder: lea,
    since: AT,
    present: true,
    offered: null,
    deputy: null,
    lead,
    reachable: { holder: true, deputy: false, lead: true },
  },
  offers: [],
  contacts: [contact('k1')],
  queue: { total: 0, counts: {}, items: [], pick: 'watch' },
  colleagues: [],
  followUps: [],
  unownedSeconds: 0,
  ...part,
});
export const offer = (offerId: string, band: OfferCard['band'], madeAt: string): OfferCard => ({
  ...glance,
  contactId: `of-${offerId}`,
  offerId,
  band,
  step: 'duty',
  why: [],
  score: [],
  from: null,
  brief: null,
  madeAt,
  expiresAt: AT,
});
export const entry = (seq: number, body: EntryBody, part: Partial<Entry> = {}): Entry => ({
  contactId: 'k1',
  seq,
  after: seq - 1,
  at: AT,
  kind: body.kind,
  actor: person,
  body,
  ...part,
});
export const said = (seq: number, part: Partial<Entry> = {}): Entry =>
  entry(seq, { kind: 'message', text: `rad ${seq}` }, part);
export const answer = (entries: Entry[], seq: number): ContactOpenedAtDesk => ({
  contact: contact('k1'),
  entries,
  chain: [{ seq: 1, kind: 'desk', who: lea, since: AT, until: null }],
  notes: [],
  seq,
});
export const after = (...events: DeskEvent[]): DeskState =>
  [{ type: 'snapshot', snapshot: snapshot(), at: Date.parse(AT) } as DeskEvent, ...events].reduce(
    reduce,
    EMPTY_DESK,
  );
export const opened = (...events: DeskEvent[]): DeskState =>
  after(
    { type: 'log-asked', contactId: 'k1' },
    { type: 'log', answer: answer([said(1), said(2)], 2) },
    ...events,
  );
export const lines = (state: DeskState): number[] => state.logs['k1']?.entries.map(({ seq }) => seq) ?? [];
