import type { Absence, Extra, Override, Plan, Series, Stretch, Window } from './model.js';
import { occurrences } from './occurrences.js';

interface Piece extends Window {
  workerId: string | null;
}

/** Paints one piece over the others: what lay beneath shows on both sides of it. */
function paint(pieces: Piece[], over: Piece): Piece[] {
  return pieces.flatMap((piece) => {
    const from = Math.max(piece.from, over.from);
    const to = Math.min(piece.to, over.to);
    if (from >= to) return [piece];
    return [
      { ...piece, to: from },
      { from, to, workerId: over.workerId },
      { ...piece, from: to },
    ].filter((part) => part.from < part.to);
  });
}

/** Neighbours of the same worker within one occurrence are one piece. */
function join(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.to === piece.from && last.workerId === piece.workerId) last.to = piece.to;
    else joined.push({ ...piece });
  }
  return joined;
}

type Place = Pick<Stretch, 'origin' | 'unitId' | 'mode' | 'workerId'>;

/** One occurrence of a place, with whoever stepped in. */
function filled(place: Place, { from, to }: Window, overrides: Override[]): Stretch[] {
  const { workerId: usual } = place;
  return join(overrides.reduce(paint, [{ from, to, workerId: usual } as Piece])).flatMap((piece) =>
    piece.workerId === null
      ? []
      : [
          {
            ...{ ...place, from: piece.from, to: piece.to, workerId: piece.workerId },
            begins: from,
            insteadOf: piece.workerId === usual ? null : usual,
          },
        ],
  );
}

function stretchesOf(
  { id: origin, rule, ...place }: Series,
  overrides: Override[],
  within: Window,
): Stretch[] {
  const { unitId, mode, workerId } = place;
  return occurrences(rule, within).flatMap((one) =>
    filled({ origin, unitId, mode, workerId }, one, overrides),
  );
}

const stretchesOfExtra = ({ id: origin, unitId, mode, workerId, ...when }: Extra, overrides: Override[]) =>
  filled({ origin, unitId, mode, workerId }, when, overrides);

/** What is left of a stretch beside what is taken from it. */
function without(stretch: Stretch, taken: Window[]): Stretch[] {
  const near = taken.filter(({ from, to }) => from < stretch.to && to > stretch.from);
  return near.reduce<Stretch[]>(
    (left, { from, to }) =>
      left.flatMap((part) =>
        part.to <= from || part.from >= to
          ? [part]
          : [
              { ...part, to: from },
              { ...part, from: to },
            ].filter((one) => one.from < one.to),
      ),
    [stretch],
  );
}

const groupBy = <T>(all: T[], key: (one: T) => string): Map<string, T[]> => Map.groupBy(all, key);

/** In the order of their beginning; where two meet the later one begins when the earlier one ends. */
function inLine(stretches: Stretch[]): Stretch[] {
  let until = -Infinity;
  return stretches
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .flatMap((one) => {
      const from = Math.max(one.from, until);
      until = Math.max(until, one.to);
      return from < one.to ? [from === one.from ? one : { ...one, from }] : [];
    });
}

/** Nobody is on duty twice for the same unit: where places meet, the earlier one counts, and on site before at home. */
function untangle(stretches: Stretch[]): Stretch[] {
  const each = groupBy(stretches, ({ unitId, workerId }) => `${unitId} ${workerId}`);
  return [...each.values()].flatMap((mine) => {
    const site = inLine(mine.filter(({ mode }) => mode === 'site'));
    const home = inLine(mine.filter(({ mode }) => mode === 'home'));
    return home.length === 0 ? site : [...site, ...home.flatMap((one) => without(one, site))];
  });
}

/**
 * Who is on duty, from when to when: series and hand-made shifts, then overrides in the order they were made, and at
 * last absences, which nothing can outbid: whoever is away is not on duty. Stretches that touch the window come whole.
 */
export function resolve({ series, overrides, absences, extras }: Plan, within: Window): Stretch[] {
  const changes = groupBy(
    [...overrides].sort((a, b) => a.seq - b.seq),
    ({ seriesId }) => seriesId,
  );
  const away = groupBy<Absence>(absences, ({ workerId }) => workerId);
  const planned = [
    ...series.flatMap((one) => stretchesOf(one, changes.get(one.id) ?? [], within)),
    ...extras
      .filter(({ from, to }) => from < within.to && to > within.from)
      .flatMap((one) => stretchesOfExtra(one, changes.get(one.id) ?? [])),
  ];
  const there = planned.flatMap((one) => {
    const gone = away.get(one.workerId);
    return gone ? without(one, gone) : [one];
  });
  return untangle(there).sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Who is on duty at an instant. A shift has its first instant and not its last. */
export const onDutyAt = (stretches: Stretch[], at: number): Stretch[] =>
  stretches.filter(({ from, to }) => from <= at && to > at);
