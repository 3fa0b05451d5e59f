// Which faults come when: decided before anything starts, from the seed alone.
import { chanceOf } from './chance.mjs';

/** What may break under chats and texts, as often as it stands here. */
const KINDS = [
  'killHub',
  'killHub',
  'restartPostgres',
  'cutNews',
  'cutSockets',
  'stall',
  'loseAnswers',
  'pauseHub',
];
const FIRST_AT = 4000;

const shuffled = (chance, list) =>
  list
    .map((one) => [chance.next(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

/** @returns faults with the instant of each; every kind comes once before any comes twice. */
export function planFor({ seed, seconds, kinds: from = KINDS }) {
  const chance = chanceOf(seed);
  const faults = [];
  let kinds = [];
  for (let at = FIRST_AT; at < seconds * 1000; at += 2500 + chance.whole(4000)) {
    if (kinds.length === 0) kinds = shuffled(chance, from);
    faults.push({ at, kind: kinds.pop(), which: chance.whole(2), ms: 1000 + chance.whole(6000) });
  }
  return faults;
}
