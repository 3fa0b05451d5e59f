import { violations } from './checker.mjs';
import { planFor } from './plan.mjs';
import { quietRun } from './quiet-run.mjs';

type Run = ReturnType<typeof quietRun>;

/** What the checker says of the quiet run with one thing spoiled. */
function judged(spoil: (run: Run) => void): string[] {
  const run = quietRun();
  spoil(run);
  return violations(run.told, run.record, run.network);
}
const said = (invariant: string) => expect.arrayContaining([expect.stringMatching(`^${invariant}`)]);
const first = <T>(list: T[]): T => list[0] as T;

test('a run in which all went well is let through', () => {
  expect(judged(() => undefined)).toEqual([]);
});

describe('I1: exactly one responsible person at every instant', () => {
  const spoiled: [string, (run: Run) => void][] = [
    ['a gap', ({ record, at }) => void (first(record.links).until = at(1))],
    ['an overlap', ({ record, at }) => void (first(record.links).until = at(3))],
    [
      'a gap of one microsecond',
      ({ record }) => void (first(record.links).until = '2026-03-01T08:00:02.000000'),
    ],
    ['nobody in the beginning', ({ record, at }) => void (first(record.links).since = at(1))],
    ['nobody at all', ({ record }) => void (record.links = [])],
    ['a link without a name', ({ record }) => void (first(record.links).workerId = null)],
    ['an end without a successor', ({ record }) => void record.links.pop()],
    ['two open links', ({ record }) => void (first(record.links).until = null)],
    ['closed in name only', ({ record }) => void (first(record.contacts).state = 'answered')],
    [
      'a watch with a gap',
      ({ record, at }) =>
        void record.watches.unshift({
          seq: '0',
          workerId: 'lead',
          since: at(0),
          until: '2026-03-01T07:00:00.000000',
        }),
    ],
  ];
  test.each(spoiled)('%s', (_, spoil) => expect(judged(spoil)).toEqual(said('I1')));
});

test('I2: a contact that was acknowledged and is not there', () => {
  expect(
    judged(
      ({ told }) => void (first(told.events.filter(({ kind }) => kind === 'open-acked')).contactId = 'gone'),
    ),
  ).toEqual(said('I2'));
});

describe('I3: every acknowledged message once, in order, to each other side', () => {
  const spoiled: [string, (run: Run) => void][] = [
    ['lost', ({ record }) => void record.entries.splice(4, 1)],
    ['there twice', ({ record }) => void record.entries.push({ ...record.entries[4], seq: 10 })],
    ['other words than were acknowledged', ({ record }) => void (record.entries[4]!.text = 'else')],
    [
      'the second before the first',
      ({ record }) => {
        record.entries[4]!.clientId = 'm2';
        record.entries[5]!.clientId = 'm1';
      },
    ],
    ['never shown to the worker', ({ told }) => void told.shown[1]!.entries.splice(4, 1)],
    [
      'shown to the person twice',
      ({ told }) => void told.shown[0]!.entries.splice(3, 0, told.shown[0]!.entries[2]!),
    ],
    ['shown in the wrong order', ({ told }) => void told.shown[0]!.entries.reverse()],
    ['the last line never shown', ({ told }) => void told.shown[0]!.entries.pop()],
    [
      'refused and there all the same',
      ({ told }) => {
        told.events = told.events.filter(({ kind, id }) => !(kind === 'message-acked' && id === 'm1'));
        told.events.push({ kind: 'message-refused', id: 'm1', text: 'one' });
      },
    ],
    [
      'a text that was thanked for and lost',
      ({ network }) =>
        void network.inbound.push({ handset: '+46701', text: 'hallå', state: 'accepted', ref: null }),
    ],
    [
      'a text taken twice',
      ({ record, network }) => {
        network.inbound.push({ handset: '+46701', text: 'one', state: 'accepted', ref: null });
        record.entries[5]!.text = 'one';
      },
    ],
    [
      'a text that came to the phone twice, without a doubt',
      ({ record, network }) => {
        record.deliveries.push({ id: 'd1', contactId: 'contact', seq: 7, state: 'delivered' });
        network.outbound.push({ text: 'three', ref: 'd1' }, { text: 'three', ref: 'd1' });
      },
    ],
    [
      'called delivered, and came to no phone',
      ({ record }) =>
        void record.deliveries.push({ id: 'd1', contactId: 'contact', seq: 7, state: 'delivered' }),
    ],
  ];
  test.each(spoiled)('%s', (_, spoil) => expect(judged(spoil)).toEqual(said('I3')));
});

describe('I4: every offer ends exactly once, and whoever accepted is responsible', () => {
  const spoiled: [string, (run: Run) => void][] = [
    ['ended twice', ({ record }) => void record.entries.push({ ...record.entries[2], seq: 10 })],
    ['never ended', ({ record }) => void record.entries.splice(2, 1)],
    ['made without a line', ({ record }) => void record.entries.splice(1, 1)],
    ['accepted, and not responsible', ({ record }) => void (record.links[1]!.workerId = 'other')],
    ['responsible a moment later', ({ record, at }) => void (record.offers[0]!.settledAt = at(1))],
    ['responsible by an offer that expired', ({ record }) => void (record.offers[0]!.outcome = 'expired')],
    [
      'two open at once',
      ({ record, at }) =>
        void record.offers.push({
          ...record.offers[0],
          id: 'second',
          outcome: 'expired',
          madeAt: at(1),
          settledAt: at(4),
        }),
    ],
    [
      'told yes, and it is not so',
      ({ told }) => void told.events.push({ kind: 'accept-acked', who: 'other', offerId: 'offer' }),
    ],
    [
      'told no, and it is so',
      ({ told }) => void told.events.push({ kind: 'accept-refused', who: 'worker', offerId: 'offer' }),
    ],
  ];
  test.each(spoiled)('%s', (_, spoil) => expect(judged(spoil)).toEqual(said('I4')));
});

describe('I5: nothing from nowhere', () => {
  const spoiled: [string, (run: Run) => void][] = [
    ['a message nobody sent', ({ told }) => void (told.events = told.events.filter(({ id }) => id !== 'm3'))],
    [
      'an acceptance nobody gave',
      ({ told }) => void (told.events = told.events.filter(({ kind }) => kind !== 'accept-sent')),
    ],
    [
      'an offer nobody made',
      ({ told }) => void told.events.push({ kind: 'offer-seen', who: 'worker', offerId: 'ghost' }),
    ],
    [
      'shown what is for staff',
      ({ told }) =>
        void told.shown[0]!.entries.splice(1, 0, { seq: 2, id: null, kind: 'offered', text: null }),
    ],
    ['shown other words', ({ told }) => void (told.shown[0]!.entries[2]!.text = 'else')],
    [
      'a phone was sent what no log knows',
      ({ network }) => void network.outbound.push({ text: 'vem?', ref: 'nobody' }),
    ],
  ];
  test.each(spoiled)('%s', (_, spoil) => expect(judged(spoil)).toEqual(said('I5')));
});

test('a log with a hole', () => {
  expect(judged(({ record }) => void (record.entries[8]!.seq = 10))).toEqual(said('log of'));
});

test('what was never answered may be either', () => {
  const unanswered = ({ told }: Run) =>
    void (told.events = told.events.filter(({ kind }) => !String(kind).endsWith('-acked')));
  expect(judged(unanswered)).toEqual([]);
});

test('a seed is a plan, and a long run has every fault', () => {
  expect(planFor({ seed: 7, seconds: 60 })).toEqual(planFor({ seed: 7, seconds: 60 }));
  expect(planFor({ seed: 7, seconds: 60 })).not.toEqual(planFor({ seed: 8, seconds: 60 }));
  expect(new Set(planFor({ seed: 7, seconds: 60 }).map(({ kind }) => kind)).size).toBe(7);
});
