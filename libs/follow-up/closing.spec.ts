import { nextStep, promised } from './index.js';

describe('closing', () => {
  it('keeps what was promised, said in one word or with a time', () => {
    expect(promised('Vi ringer i morgon')).toEqual({ promise: 'Vi ringer i morgon', dueAt: null, how: null });
    expect(promised({ promise: 'Vi ses', dueAt: '2026-11-22T10:00:00Z', how: 'meet' })).toEqual({
      promise: 'Vi ses',
      dueAt: '2026-11-22T10:00:00Z',
      how: 'meet',
    });
  });
  it('promises nothing against a person’s wish, and still tells them a next step', () => {
    const none = { none: true as const, wish: 'Vill inte bli kontaktad' };
    expect(promised(none)).toBeNull();
    expect(nextStep(none, 'sv')).toMatch(/välkommen tillbaka/);
    expect(nextStep('Vi ringer', 'en')).toBe('Vi ringer');
  });
});
