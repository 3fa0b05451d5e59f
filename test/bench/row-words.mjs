// What rows are written in: what is asked of a side, and what it must meet.

export const atLeast = (bound) => ({ bound, says: `≥ ${bound} ×`, met: (value) => value >= bound });
export const atMost = (bound, unit = '×') => ({
  bound,
  says: `≤ ${bound} ${unit}`,
  met: (value) => value <= bound,
});

export const ratioOf = (read) => ({
  unit: '×',
  value: (hub, floor) => read(hub) / read(floor),
  hub: read,
  floor: read,
});
export const own = (unit, read) => ({ unit, value: read, hub: read, floor: () => null });

export const NUMBER = '+46766861004';
export const WORKERS = 50;
/** Places for so many, where a floor knows nobody. */
export const tokensOf = (count) => Array.from({ length: count }, () => '');
