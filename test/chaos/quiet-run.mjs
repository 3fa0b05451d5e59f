// A small run in which all went well, as the checker gets it: for its own test to plant violations in.

const at = (n) => `2026-03-01T08:00:${String(n).padStart(2, '0')}.000001`;
const [CONTACT, LEAD, WORKER, OFFER] = ['contact', 'lead', 'worker', 'offer'];

const line = (seq, kind, more = {}) => ({
  contactId: CONTACT,
  seq,
  kind,
  audience: ['offered', 'offer-ended', 'closing'].includes(kind) ? 'staff' : 'person',
  by: 'hub',
  workerId: null,
  clientId: null,
  text: null,
  offerId: null,
  of: null,
  state: null,
  ...more,
});

const record = () => ({
  contacts: [
    { id: CONTACT, state: 'closed', channel: 'webchat', address: null, lastSeq: 9, arrivedAt: at(0) },
  ],
  links: [
    { contactId: CONTACT, seq: 1, kind: 'desk', workerId: LEAD, offerId: null, since: at(0), until: at(2) },
    {
      contactId: CONTACT,
      seq: 2,
      kind: 'worker',
      workerId: WORKER,
      offerId: OFFER,
      since: at(2),
      until: at(6),
    },
    { contactId: CONTACT, seq: 3, kind: 'closed', workerId: null, offerId: null, since: at(6), until: null },
  ],
  offers: [
    {
      id: OFFER,
      contactId: CONTACT,
      workerId: WORKER,
      step: 'duty',
      outcome: 'accepted',
      madeAt: at(1),
      settledAt: at(2),
    },
  ],
  entries: [
    line(1, 'arrived', { by: 'person' }),
    line(2, 'offered', { offerId: OFFER }),
    line(3, 'offer-ended', { offerId: OFFER }),
    line(4, 'responsible'),
    line(5, 'message', { by: 'person', clientId: 'm1', text: 'one' }),
    line(6, 'message', { by: 'person', clientId: 'm2', text: 'two' }),
    line(7, 'message', { by: 'worker', workerId: WORKER, clientId: 'm3', text: 'three' }),
    line(8, 'closing'),
    line(9, 'closed'),
  ],
  deliveries: [],
  watches: [{ seq: '1', workerId: LEAD, since: at(0), until: null }],
});

const message = (fact) =>
  ['message-sent', 'message-acked'].map((kind) => ({ kind, contactId: CONTACT, ...fact }));

function told() {
  const { entries } = record();
  const shown = (reader, audience) => ({
    reader,
    audience,
    contactId: CONTACT,
    whole: true,
    entries: entries
      .filter((entry) => audience === 'staff' || entry.audience === 'person')
      .map(({ seq, clientId, kind, text }) => ({ seq, id: clientId, kind, text })),
  });
  return {
    events: [
      { kind: 'open-sent', who: 'p1', id: 'o1', text: 'hej' },
      { kind: 'open-acked', who: 'p1', id: 'o1', contactId: CONTACT },
      { kind: 'offer-seen', who: WORKER, offerId: OFFER, contactId: CONTACT },
      { kind: 'accept-sent', who: WORKER, offerId: OFFER, contactId: CONTACT },
      { kind: 'accept-acked', who: WORKER, offerId: OFFER, contactId: CONTACT },
      ...message({ who: 'p1', n: 1, id: 'm1', text: 'one', seq: 5 }),
      ...message({ who: 'p1', n: 2, id: 'm2', text: 'two', seq: 6 }),
      ...message({ who: WORKER, n: 1, id: 'm3', text: 'three', seq: 7 }),
    ],
    shown: [shown('p1', 'person'), shown(WORKER, 'staff')],
  };
}

/** Fresh at every call: each test spoils its own. */
export const quietRun = () => ({
  told: told(),
  record: record(),
  network: { inbound: [], outbound: [] },
  at,
});
