import { deliveries } from './delivery.js';
import type { DeskEvent } from './desk-event.js';
import { AT, after, bo, entry, opened, said } from './desk-examples.js';
import { reduce } from './desk-state.js';
import { nextToSend } from './outbox.js';

describe('messages on their way', () => {
  const composed = (id: string): DeskEvent => ({ type: 'composed', contactId: 'k1', id, text: id, at: AT });

  it('go one at a time, in the order they were written', () => {
    expect(nextToSend(after(composed('m1'), composed('m2')).outbox).map(({ id }) => id)).toEqual(['m1']);
    expect(
      nextToSend(after(composed('m1'), composed('m2'), { type: 'stored', id: 'm1', seq: 9 }).outbox),
    ).toMatchObject([{ id: 'm2' }]);
  });

  it('leave the outbox when they stand in the log, whichever news comes first', () => {
    const mine = { actor: { kind: 'worker' as const, ...bo }, id: 'm1' };
    expect(
      opened(composed('m1'), { type: 'entry', entry: said(3, mine) }, { type: 'stored', id: 'm1', seq: 3 })
        .outbox,
    ).toEqual([]);
    expect(
      opened(composed('m1'), { type: 'stored', id: 'm1', seq: 3 }, { type: 'entry', entry: said(3, mine) })
        .outbox,
    ).toEqual([]);
  });

  it('keep a refused one with the reason until the worker decides', () => {
    const state = after(composed('m1'), { type: 'refused', id: 'm1', reason: 'Kontakten är avslutad' });
    expect(state.outbox).toMatchObject([{ state: 'refused', reason: 'Kontakten är avslutad' }]);
    expect(reduce(state, { type: 'discarded', id: 'm1' }).outbox).toEqual([]);
  });

  it('show the last that is known of a text', () => {
    const state = (seq: number, what: 'queued' | 'failed') =>
      entry(seq, { kind: 'delivery', of: 2, state: what });
    expect(deliveries([state(3, 'queued'), state(4, 'failed')]).get(2)?.state).toBe('failed');
  });
});
