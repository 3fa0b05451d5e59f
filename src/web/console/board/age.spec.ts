import type { BoardView } from '../../../../libs/protocol/board.js';
import { ageOf, hubNow, STALE_MS, take } from './age.js';

const view = (at: string) => ({ at }) as BoardView;
const AT = '2026-11-22T10:00:00.000Z';
const came = { wall: 1_000_000, steady: 5_000 };
const after = (ms: number) => ({ wall: came.wall + ms, steady: came.steady + ms });
const reading = take(null, view(AT), came);

it('grows old by whichever clock says more: one can be set back, the other stands still in sleep', () => {
  expect(ageOf(reading, after(3000))).toBe(3000);
  expect(ageOf(reading, { wall: came.wall - 3_600_000, steady: came.steady + 4000 })).toBe(4000);
  expect(ageOf(reading, { wall: came.wall + 3_600_000, steady: came.steady + 4000 })).toBe(3_600_000);
});

it('does not become new by being told the same again', () => {
  expect(take(reading, view(AT), after(9000))).toBe(reading);
  expect(take(reading, view('2026-11-22T10:00:02.000Z'), after(2000)).came).toEqual(after(2000));
});

it('lets waits grow from second to second, and stops them when it is too old to know', () => {
  expect(hubNow(reading, after(2500))).toBe(Date.parse(AT) + 2500);
  expect(hubNow(reading, after(60_000))).toBe(Date.parse(AT) + STALE_MS);
});
