import { FIRST_STATE, lifecycle, next, steps } from './index.js';
import type { ContactState } from '../protocol/index.js';

const reachableFrom = (start: ContactState): Set<ContactState> => {
  const seen = new Set<ContactState>([start]);
  for (const state of seen) for (const step of steps()) if (step.from === state) seen.add(step.to);
  return seen;
};
const states = Object.keys(lifecycle) as ContactState[];

describe('the life of a contact', () => {
  it('reaches every state from arrival', () => {
    expect([...reachableFrom(FIRST_STATE)].sort()).toEqual([...states].sort());
  });

  it.each(states)('can always come to an end from %s', (state) => {
    expect(reachableFrom(state)).toContain('closed');
  });

  it('ends for good: nothing happens to a closed contact', () => {
    expect(steps().filter((step) => step.from === 'closed')).toEqual([]);
  });

  it('does not end when the person leaves unanswered', () => {
    expect(next('waiting', 'leave')).toBe('callback');
    expect(next('callback', 'close')).toBeNull();
  });

  it('is closed only by someone who has answered it', () => {
    expect(
      steps()
        .filter((step) => step.to === 'closed')
        .map((step) => step.from),
    ).toEqual(['answered', 'wrap-up']);
  });
});
