import fc from 'fast-check';
import { advance, LEG_ENDS, LEG_STATES, NEW_LEG, stillThere, type Leg } from './index.js';

const said = (...statuses: string[]): Leg => statuses.reduce(advance, NEW_LEG);
const STATUSES = ['started', 'ringing', 'answered', 'human', 'machine', 'disconnected', ...LEG_ENDS];

describe('a leg', () => {
  it('goes from wanted to its end', () => {
    expect(said('started', 'ringing', 'answered', 'completed')).toEqual({
      state: 'ended',
      end: 'completed',
      hasAnswered: true,
    });
  });

  it('is not woken up by what is told late', () => {
    expect(said('completed', 'answered')).toEqual({ state: 'ended', end: 'completed', hasAnswered: true });
    expect(said('answered', 'ringing', 'started').state).toBe('answered');
  });

  it('keeps why it ended: the `completed` that follows every end says less', () => {
    expect(said('busy', 'completed').end).toBe('busy');
    expect(said('completed', 'busy').end).toBe('busy');
    expect(said('lost', 'completed').end).toBe('completed');
  });

  it('is there still when it asks for a step after we lost sight of it, and only then', () => {
    expect(stillThere(said('answered', 'lost'))).toEqual(said('answered'));
    for (const end of LEG_ENDS.filter((one) => one !== 'lost'))
      expect(stillThere(said('answered', 'lost', end))).toEqual(said('answered', 'lost', end));
  });

  it('is not moved by words that say nothing of how far it has come', () => {
    expect(said('ringing', 'human', 'machine', 'disconnected', 'whatever').state).toBe('ringing');
  });

  it('is the same whatever the order and however often it is told', () => {
    const events = fc.array(fc.constantFrom(...STATUSES), { maxLength: 12 });
    fc.assert(
      fc.property(
        events.chain((told) =>
          fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
        ),
        ([told, shuffled]) => {
          expect(said(...shuffled)).toEqual(said(...told));
          expect(said(...told, ...told)).toEqual(said(...told));
        },
      ),
    );
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES)), fc.constantFrom(...STATUSES), (told, more) => {
        const before = said(...told);
        const after = advance(before, more);
        expect(LEG_STATES.indexOf(after.state)).toBeGreaterThanOrEqual(LEG_STATES.indexOf(before.state));
        if (before.end !== null) expect(after.end).not.toBeNull();
        if (before.hasAnswered) expect(after.hasAnswered).toBe(true);
      }),
    );
  });
});
