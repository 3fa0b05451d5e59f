import { goneFrom, type Brought, type CalendarRule } from '../index.js';

const now = Date.parse('2026-06-10T10:00:00Z');
const rule = (starts: string, rules: string[] = []): CalendarRule => ({
  ...{ kind: 'calendar', zone: 'Europe/Stockholm', starts, seconds: 8 * 3600, exact: false },
  ...{ rules, also: [], except: [] },
});
const row = (uid: string, of: CalendarRule, source = 'jour'): Brought => ({
  ...{ id: `${uid} ${source}`, uid, source, workerId: 'anna', rule: of },
});
const ahead = rule('2026-06-20T08:00:00');
const daily = rule('2026-06-01T08:00:00', ['FREQ=DAILY']);
const said = { source: 'jour', seen: [], unread: [], meant: [] };
const gone = (rows: Brought[], what: Partial<Parameters<typeof goneFrom>[1]> = {}) =>
  goneFrom(rows, { ...said, ...what }, now).map((one) => one.row.uid);

it('a file is the whole truth about its own calendar: what it no longer names goes, also a changed occurrence', () => {
  expect(gone([row('one', ahead), row('one#2026-06-21', ahead)])).toEqual(['one', 'one#2026-06-21']);
  expect(gone([row('one', ahead)], { seen: ['one'] })).toEqual(['one']);
  expect(gone([row('one', ahead)], { seen: ['one'], meant: [{ uid: 'one', workerId: 'anna' }] })).toEqual([]);
  expect(gone([row('one', ahead)], { seen: ['one'], meant: [{ uid: 'one', workerId: 'bo' }] })).toEqual([
    'one',
  ]);
});
it('and about what is not known to be its own only when it names it', () => {
  expect(gone([row('one', ahead, ''), row('two', ahead, '')], { seen: ['one'] })).toEqual(['one']);
  expect(gone([row('two', ahead, '')], { source: '' })).toEqual([]);
});
it('what could not be read stays as it stood', () => {
  expect(gone([row('one', ahead)], { seen: ['one'], unread: ['one'] })).toEqual([]);
});
it('what has been stays, and of a turn under way nothing is moved', () => {
  expect(gone([row('one', rule('2026-06-01T08:00:00')), row('two', rule('2026-06-10T08:00:00'))])).toEqual(
    [],
  );
  const [left] = goneFrom([row('one', daily)], said, now);
  expect(left).toMatchObject({ left: { starts: '2026-06-10T08:00:00', rules: [] } });
});
