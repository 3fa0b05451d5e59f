import fc from 'fast-check';
import { reconcile, swapRefusal, type Standing, type Stretch } from './index.js';

const stretch = (workerId: string, from: number, to: number, origin = `of ${workerId}`): Stretch => ({
  ...{ unitId: 'u', mode: 'site', insteadOf: null, begins: from },
  ...{ workerId, from, to, origin },
});

describe('a swap', () => {
  const now = 0;
  const roster = [stretch('anna', 10, 20), stretch('bo', 30, 40), stretch('bo', 50, 60, 'bo again')];
  const wish = {
    asker: 'anna',
    taker: 'bo',
    gives: { origin: 'of anna', begins: 10 },
    takes: { origin: 'of bo', begins: 30 },
  };
  it('may be when both turns are still theirs and both are free', () => {
    expect(swapRefusal(wish, roster, now)).toBeNull();
    expect(swapRefusal({ ...wish, takes: null }, roster, now)).toBeNull();
  });
  it('may not be when a turn has changed hands or begun', () => {
    expect(swapRefusal(wish, roster.slice(1), now)).toBe('turn-gone');
    expect(swapRefusal({ ...wish, takes: { origin: 'of bo', begins: 31 } }, roster, now)).toBe('turn-gone');
    expect(swapRefusal(wish, roster, 10)).toBe('begun');
    expect(
      swapRefusal(
        { ...wish, takes: { origin: 'early', begins: -5 } },
        [...roster, stretch('bo', -5, 5, 'early')],
        now,
      ),
    ).toBe('begun');
  });
  it('is for the hours that were asked about: not when a lead has changed them since', () => {
    const asked = { ...wish, takes: null, gives: { ...wish.gives, from: 10, to: 20 } };
    expect(swapRefusal(asked, roster, now)).toBeNull();
    const shortened = [{ ...stretch('anna', 10, 15) }, ...roster.slice(1)];
    expect(swapRefusal(asked, shortened, now)).toBe('turn-changed');
    expect(swapRefusal(asked, roster.slice(1), now)).toBe('turn-gone');
  });
  it('may be for the second piece of a turn as well', () => {
    const pieces = [stretch('anna', 10, 13), { ...stretch('anna', 16, 20), begins: 10 }];
    const second = { ...wish, takes: null, gives: { ...wish.gives, from: 16 } };
    const busy = stretch('bo', 11, 12, 'elsewhere');
    expect(swapRefusal(second, [...pieces, busy], now)).toBeNull();
    expect(swapRefusal({ ...second, gives: wish.gives }, [...pieces, busy], now)).toBe('taker-busy');
  });
  it('may not put anyone in two places', () => {
    expect(swapRefusal(wish, [...roster, stretch('bo', 15, 25, 'elsewhere')], now)).toBe('taker-busy');
    expect(swapRefusal(wish, [...roster, stretch('anna', 35, 36, 'elsewhere')], now)).toBe('asker-busy');
    const sameHours = [stretch('anna', 10, 20), stretch('bo', 15, 25)];
    expect(swapRefusal({ ...wish, takes: { origin: 'of bo', begins: 15 } }, sameHours, now)).toBeNull();
  });
});

describe('bringing the shifts in step with the plan', () => {
  const standing = (id: string, workerId: string, from: number, to: number): Standing => ({
    id,
    ...stretch(workerId, from, to),
  });
  it('what is as it should be stays as it is', () => {
    const now = 5;
    expect(
      reconcile(
        [standing('1', 'a', 0, 10), standing('2', 'b', 10, 20)],
        [stretch('a', 0, 10), stretch('b', 10, 20)],
        now,
      ),
    ).toEqual({
      add: [],
      end: [],
      remove: [],
    });
  });
  it('a shift under way is ended now, never taken back; the next begins now', () => {
    expect(reconcile([standing('1', 'a', 0, 10)], [stretch('b', 0, 10)], 5)).toMatchObject({
      add: [{ workerId: 'b', from: 5, to: 10 }],
      end: [{ id: '1', at: 5 }],
      remove: [],
    });
    expect(reconcile([standing('1', 'a', 0, 10)], [stretch('a', 0, 12)], 5).end).toEqual([
      { id: '1', at: 12 },
    ]);
  });
  it('run again it has nothing to do, whatever the plan was and is', () => {
    const some = fc.array(
      fc.record({
        who: fc.constantFrom('a', 'b', 'c'),
        from: fc.nat(30),
        long: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 8 },
    );
    const tidy = (raw: { who: string; from: number; long: number }[]): Stretch[] => {
      const found: Stretch[] = [];
      for (const { who, from, long } of raw)
        if (!found.some((one) => one.workerId === who && one.from <= from + long && one.to >= from))
          found.push(stretch(who, from, from + long));
      return found;
    };
    fc.assert(
      fc.property(some, some, fc.nat(30), (before, after, now) => {
        let rows: Standing[] = tidy(before).map((one, i) => ({ id: `${i}`, ...one }));
        const past = rows.filter(({ to }) => to <= now);
        const wanted = tidy(after);
        const apply = () => {
          const { add, end, remove } = reconcile(rows, wanted, now);
          rows = rows.filter(({ id }) => !remove.includes(id));
          rows = rows
            .map((row) => ({ ...row, to: end.find(({ id }) => id === row.id)?.at ?? row.to }))
            .filter((row) => row.to > row.from);
          rows.push(...add.map((one, i) => ({ id: `new ${i}`, ...one })));
          return add.length + end.length + remove.length;
        };
        apply();
        expect(apply()).toBe(0);
        for (let at = now; at < 45; at += 1) {
          const on = (all: { workerId: string; from: number; to: number }[]) =>
            all
              .filter(({ from, to }) => from <= at && to > at)
              .map(({ workerId }) => workerId)
              .sort();
          expect(on(rows)).toEqual(on(wanted));
        }
        expect(rows.filter(({ to, id }) => to <= now && past.some((one) => one.id === id))).toEqual(past);
      }),
      { numRuns: 500 },
    );
  });
});
