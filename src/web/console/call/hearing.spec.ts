import type { CallView, Party } from '../../../../libs/protocol/call.js';
import { hearingOf } from './hearing.js';

const party = (who: Party['who'], state: Party['state'], legId: string = who): Party => ({
  ...{ legId, who, state, worker: null, label: null, number: null },
  ...{ since: '2026-11-22T02:00:00.000Z', acceptedAt: null },
});
const call = (...parties: Party[]): CallView => ({ contactId: 'k1', parties, apart: false });
const me = (state: Party['state']): Party => party('worker', state);
const is = (mine: Party, ...others: Party[]) => hearingOf(call(...others, mine), mine);

describe('who hears whom', () => {
  it('of a worker whose telephone rings, or was answered, is what to do at it', () => {
    expect(is(me('ringing'), party('person', 'line'))).toEqual({ is: 'you-ring' });
    expect(is(me('asked'), party('person', 'line'))).toEqual({ is: 'press-one' });
  });

  it('names all who hear each other', () => {
    const [person, guest] = [party('person', 'talking'), party('interpreter', 'talking')];
    expect(is(me('talking'), person, guest, party('lead', 'listening'))).toEqual({
      is: 'together',
      others: [person, guest],
    });
  });

  it('never says that a person hears who hears music, waits in the line or has gone', () => {
    expect(is(me('talking'), party('person', 'held'))).toEqual({ is: 'held' });
    expect(is(me('muted'), party('person', 'held'))).toEqual({ is: 'held' });
    expect(is(me('talking'), party('person', 'line'))).toEqual({ is: 'waits' });
    expect(is(me('talking'), party('person', 'ringing'))).toEqual({ is: 'alone' });
    expect(is(me('talking'), party('interpreter', 'talking'))).toEqual({ is: 'alone' });
  });

  it('says so when nobody hears oneself', () => {
    expect(is(me('muted'), party('person', 'talking'))).toEqual({ is: 'muted' });
    expect(is(party('lead', 'listening'), party('person', 'talking'))).toEqual({ is: 'listening' });
  });

  it('is not claimed of a call in two regions, nor to somebody who is not in it', () => {
    const [person, mine] = [party('person', 'talking'), me('talking')];
    expect(hearingOf({ ...call(person, mine), apart: true }, mine)).toBeNull();
    expect(hearingOf(call(person), undefined)).toBeNull();
  });
});
