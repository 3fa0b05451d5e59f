import { doing, served, share } from './index.js';

const counted = { arrived: 10, answered: 6, within: 6, due: 8, left: 2, medianSeconds: 40, p90Seconds: 90 };

describe('the standard measures', () => {
  it('are shares of those they are about: of answers that were due, of people who came', () => {
    expect(served(counted)).toEqual({ ...counted, serviceLevel: 0.75, abandonmentRate: 0.2 });
  });

  it('say nothing of nobody: an empty morning is not a hundred per cent', () => {
    expect(share(0, 0)).toBeNull();
    expect(served({ ...counted, arrived: 0, due: 0, within: 0, left: 0 })).toMatchObject({
      serviceLevel: null,
      abandonmentRate: null,
    });
  });
});

describe('what a worker is doing', () => {
  const there = { present: true, status: 'available' as const, contacts: 0 };

  it('is what they say themselves, while their console is there', () => {
    expect(doing(there)).toBe('free');
    expect(doing({ ...there, status: 'wrap-up', contacts: 1 })).toBe('wrap-up');
    expect(doing({ ...there, status: 'paused', contacts: 1 })).toBe('paused');
    expect(doing({ ...there, status: 'away' })).toBe('away');
  });

  it('is busy with the first contact they hold', () => {
    expect(doing({ ...there, contacts: 1 })).toBe('busy');
  });

  it('is away when the console is gone, whatever was said last', () => {
    expect(doing({ ...there, present: false, contacts: 2 })).toBe('away');
  });
});
