import type { Hearing, Leg } from '../emulator.js';
import { sv } from '../sv.js';
import { clockOf, linesOf, namesIn } from './lines.js';

const leg: Leg = {
  ...{ uuid: 'mine', number: '+46701740645', direction: 'inbound', kind: 'phone', state: 'answered' },
  ...{ startedAt: 1000, answeredAt: 1500, endedAt: null, endedBy: null, now: [] },
};
const worker: Leg = { ...leg, uuid: 'hers', number: '+46701740607', direction: 'outbound' };
const browser: Leg = { ...worker, uuid: 'web', kind: 'websocket', number: 'wss://hub' };

const lines = (of: Leg, ...hears: Hearing[]): string[] =>
  linesOf(of, hears, sv, namesIn([leg, worker, browser], sv)).map(
    ({ at, words, isNow }) => `${clockOf(at)} ${words}${isNow ? ' <' : ''}`,
  );

test('what has been heard stands in order, with its seconds, and what is heard now is marked', () => {
  expect(
    lines(
      leg,
      { at: 1500, until: 9000, what: 'talk', text: 'Hej.' },
      { at: 9000, until: 9400, what: 'silence' },
      { at: 9400, until: 20_000, what: 'stream', url: 'https://hub/voice/music/long.wav' },
      { at: 22_000, until: null, what: 'leg', from: 'hers' },
    ),
  ).toEqual(['0:00 Det går fram signaler', '0:00 »Hej.«', '0:08 Musik', '0:21 I samtal med 0701-74 06 07 <']);
});

test('a voice that draws breath is one line, and the end says who hung up', () => {
  const speaks = (at: number): Hearing => ({ at, until: at + 500, what: 'leg', from: 'web', text: 'audio' });
  const over: Leg = { ...leg, state: 'completed', endedAt: 66_000, endedBy: 'platform' };
  expect(lines(over, speaks(2000), speaks(2700), speaks(9000)).slice(1)).toEqual([
    '0:01 En medarbetare i webbläsaren talar',
    '1:05 Samtalet avslutades från andra sidan',
  ]);
});
