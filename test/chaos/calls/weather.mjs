// What a provider and a network do to calls by themselves, at any time: late, twice, in another order, never, refused.

const WEATHER = [
  { on: 'event', kind: 'duplicate', count: 20 },
  { on: 'event', kind: 'reorder', count: 10 },
  { on: 'event', kind: 'delay', ms: 30_000, count: 10 },
  { on: 'event', kind: 'drop', count: 10 },
  { on: 'event', kind: 'unsigned', count: 5 },
  { on: 'input', kind: 'duplicate', count: 10 },
  { on: 'input', kind: 'drop', count: 4 },
  { on: 'input', kind: 'slow', ms: 3000, count: 5 },
  { on: 'input', kind: 'replayed', count: 5 },
  { on: 'notify', kind: 'duplicate', count: 3 },
  { on: 'answer', kind: 'duplicate', count: 2 },
  { on: 'answer', kind: 'drop', count: 2 },
  { on: 'record', kind: 'duplicate', count: 2 },
  { on: 'calls', kind: 'throttled', count: 3 },
  { on: 'calls', kind: 'error503', count: 3 },
  { on: 'calls', kind: 'tooEarly', count: 3 },
  { on: 'calls', kind: 'reset', count: 2 },
  { on: 'calls', kind: 'silentAfterAccept', count: 1 },
];
const EACH_SECONDS = 6;

/** Another kind of weather every few seconds of a call, until it is over; what has not struck by then never does. */
export async function weather(exchange, chance, isOver) {
  while (!isOver()) {
    await exchange.fault(chance.pick(WEATHER));
    await exchange.seconds(EACH_SECONDS, isOver);
  }
  await exchange.clearFaults();
}
