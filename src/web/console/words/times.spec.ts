import { clock, dateOf, span, stockholmInstant } from './times.js';

describe('times as a worker reads them', () => {
  it.each([
    [0, '0:00'],
    [41, '0:41'],
    [725, '12:05'],
    [11_220, '3 h 07'],
    [187_200, '2 d 4 h'],
    [-5, '0:00'],
  ])('%i seconds is %s', (seconds, said) => {
    expect(span(seconds)).toBe(said);
  });

  it('names the day only when it is not today in Stockholm', () => {
    const now = Date.parse('2026-11-21T22:30:00Z');
    expect(clock('2026-11-21T22:10:00Z', now, 'sv')).toBe('23:10');
    expect(clock('2026-11-21T23:10:00Z', now, 'sv')).toContain('22');
  });

  it('reads a date and an hour as Stockholm does, in winter, in summer and when the clock is moved', () => {
    expect(stockholmInstant('2026-01-10', '10:00')).toBe('2026-01-10T09:00:00.000Z');
    expect(stockholmInstant('2026-07-10', '10:00')).toBe('2026-07-10T08:00:00.000Z');
    expect(stockholmInstant('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00.000Z');
    expect(stockholmInstant('2026-10-25', '04:00')).toBe('2026-10-25T03:00:00.000Z');
    expect(dateOf(Date.parse('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
  });
});
