import { dayKind, holidayOn } from './index.js';

describe('red days in Sweden', () => {
  it('are the public holidays and the three great eves', () => {
    const red = [
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
    ];
    const more = [
      '2026-05-24',
      '2026-06-06',
      '2026-06-19',
      '2026-06-20',
      '2026-10-31',
      '2026-12-24',
      '2026-12-25',
    ];
    for (const date of [...red, ...more, '2026-12-26', '2026-12-31']) expect(dayKind(date)).toBe('red');
    expect(holidayOn('2026-06-19')).toBe('midsommarafton');
  });
  it('days that only have a name are not red', () => {
    for (const date of ['2026-05-25', '2026-05-31', '2026-12-13', '2026-01-13'])
      expect(dayKind(date)).toBe('ordinary');
  });
  it('the day before a red day is an eve, also across the turn of the year', () => {
    for (const date of [
      '2026-04-02',
      '2026-04-04',
      '2026-04-30',
      '2026-05-13',
      '2026-06-18',
      '2026-12-23',
      '2026-12-30',
    ])
      expect(dayKind(date)).toBe('eve');
    expect(dayKind('2027-01-05')).toBe('eve');
  });
  it('moves with Easter and the calendar', () => {
    expect(['2025-04-18', '2027-03-26', '2030-04-19'].map(dayKind)).toEqual(['red', 'red', 'red']);
    expect(['2027-06-25', '2028-06-23', '2028-11-04'].map(dayKind)).toEqual(['red', 'red', 'red']);
  });
});
