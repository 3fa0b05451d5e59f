import {
  AT,
  after,
  answer,
  bo,
  contact,
  lea,
  lines,
  offer,
  opened,
  said,
  snapshot,
} from './desk-examples.js';
import { followed, myContacts, offersInOrder, unread } from './views.js';

describe('the snapshot', () => {
  it('is the truth after every connect, and sets the clock by the hub', () => {
    const state = after(
      { type: 'line-lost', at: 5 },
      { type: 'snapshot', snapshot: snapshot({ contacts: [] }), at: Date.parse(AT) },
    );
    expect(state).toMatchObject({ line: 'up', downSince: null, clockOffset: 10_000, contacts: [] });
  });

  it('keeps what the worker has written', () => {
    const state = after(
      { type: 'draft', contactId: 'k1', part: { message: 'Hej' } },
      { type: 'composed', contactId: 'k1', id: 'm1', text: 'Är du kvar?', at: AT },
      { type: 'line-lost', at: 5 },
      { type: 'snapshot', snapshot: snapshot(), at: 0 },
    );
    expect(state.drafts['k1']?.message).toBe('Hej');
    expect(state.outbox).toHaveLength(1);
  });

  it('remembers when the line was first lost', () => {
    expect(after({ type: 'line-lost', at: 5 }, { type: 'line-lost', at: 9 }).downSince).toBe(5);
  });
});

describe('the log of a contact', () => {
  it('takes lines in order, each once', () => {
    const state = opened(
      { type: 'entry', entry: said(3) },
      { type: 'entry', entry: said(3) },
      { type: 'entry', entry: said(1) },
    );
    expect(lines(state)).toEqual([1, 2, 3]);
    expect(state.logs['k1']?.missing).toBe(false);
  });

  it('shows nothing past a hole, and says that a line is missing', () => {
    const state = opened({ type: 'entry', entry: said(4) });
    expect(lines(state)).toEqual([1, 2]);
    expect(state.logs['k1']?.missing).toBe(true);
  });

  it('is whole again when it has been asked for', () => {
    const state = opened(
      { type: 'entry', entry: said(4) },
      { type: 'log-asked', contactId: 'k1' },
      { type: 'entry', entry: said(5) },
      { type: 'log', answer: answer([said(3), said(4)], 4) },
    );
    expect(lines(state)).toEqual([1, 2, 3, 4, 5]);
    expect(state.logs['k1']).toMatchObject({ missing: false, seq: 5 });
  });

  it('holds lines that come before the first answer', () => {
    const state = after(
      { type: 'log-asked', contactId: 'k1' },
      { type: 'entry', entry: said(2) },
      { type: 'log', answer: answer([said(1)], 1) },
    );
    expect(lines(state)).toEqual([1, 2]);
  });

  it('counts what nobody has seen', () => {
    const state = opened({ type: 'seen', contactId: 'k1', seq: 1 }, { type: 'entry', entry: said(3) });
    expect(unread(state, 'k1')).toBe(2);
  });
});

describe('offers and contacts', () => {
  it('put danger to life first, then the oldest, and drop what has ended', () => {
    const state = after(
      { type: 'offer-new', offer: offer('b', 'R2', '2026-11-21T13:00:02Z') },
      { type: 'offer-new', offer: offer('a', 'R2', '2026-11-21T13:00:01Z') },
      { type: 'offer-new', offer: offer('c', 'R0', '2026-11-21T13:00:03Z') },
      { type: 'offer-ended', offerId: 'b', outcome: 'expired' },
    );
    expect(offersInOrder(state).map(({ offerId }) => offerId)).toEqual(['c', 'a']);
  });

  it('count as mine what I accepted, not what fell to my watch', () => {
    const state = after({ type: 'contact', contact: contact('k2', bo, 'desk') });
    expect(state.contacts).toHaveLength(2);
    expect(myContacts(state).map(({ contactId }) => contactId)).toEqual(['k1']);
  });

  it('leave my list when somebody else took over, and stay followed while open', () => {
    const state = opened(
      { type: 'opened', contactId: 'k1' },
      { type: 'contact', contact: contact('k1', lea) },
    );
    expect(state.contacts).toEqual([]);
    expect(state.logs['k1']?.contact.responsible?.name).toBe('Lea');
    expect(followed(state)).toEqual(['k1']);
  });
});

describe('the colleagues', () => {
  const seen = {
    unit: null,
    onDuty: true,
    present: true,
    status: 'available',
    contacts: 0,
    canCall: true,
  } as const;

  it('change one by one; who is gone is gone, who came is there', () => {
    const state = after(
      {
        type: 'colleagues',
        changed: [
          { ...bo, ...seen },
          { ...lea, ...seen },
        ],
        gone: [],
      },
      { type: 'colleagues', changed: [{ ...bo, ...seen, contacts: 2 }], gone: [lea.workerId] },
    );
    expect(state.colleagues).toEqual([{ ...bo, ...seen, contacts: 2 }]);
  });
});
