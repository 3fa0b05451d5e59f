import { reachOf } from './chain.js';
import { AT, bo, entry, lea, opened } from './desk-examples.js';

describe('the chain of responsibility', () => {
  const took = entry(
    3,
    { kind: 'responsible', who: bo, holds: 'worker', before: lea },
    { actor: { kind: 'hub' } },
  );

  it('passes on without a break', () => {
    const chain = opened({ type: 'entry', entry: { ...took, at: '2026-11-21T13:01:00.000Z' } }).logs['k1']
      ?.chain;
    expect(chain).toEqual([
      { seq: 1, kind: 'desk', who: lea, since: AT, until: '2026-11-21T13:01:00.000Z' },
      { seq: 2, kind: 'worker', who: bo, since: '2026-11-21T13:01:00.000Z', until: null },
    ]);
  });

  it('ends with the closing', () => {
    const state = opened(
      { type: 'entry', entry: took },
      { type: 'entry', entry: entry(4, { kind: 'closed', next: null }) },
    );
    expect(state.logs['k1']?.chain.map(({ kind, until }) => [kind, until])).toEqual([
      ['desk', AT],
      ['worker', AT],
      ['closed', null],
    ]);
  });

  it('reaches towards a colleague until they have answered', () => {
    const offered = entry(3, { kind: 'offered', offerId: 'o1', to: lea, step: 'handover', brief: 'Kort' });
    expect(reachOf([offered])).toMatchObject({ offerId: 'o1', to: lea, brief: 'Kort' });
    expect(
      reachOf([offered, entry(4, { kind: 'offer-ended', offerId: 'o1', to: lea, outcome: 'declined' })]),
    ).toBeNull();
  });
});
