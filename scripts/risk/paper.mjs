// The numbers of docs/risk-words.md, from the phrases themselves.
import { acuteKinds, calmKinds } from './kinds.mjs';
import { laid, share } from './tables.mjs';

export const PAPER = 'docs/risk-words.md';
export const FOLDER = 'libs/triage/risk/phrases';

/**
 * Each set, and what it scored the first time: before anyone had looked at a miss of it. A first score is history and is
 * written here once; what a set scores now is computed.
 */
export const SETS = [
  { file: 'develop', what: 'written first, rules made on it', first: null },
  { file: 'held-out', what: 'written before any rule, never looked into', first: [191, 202, 3, 144] },
  { file: 'batch-1', what: 'the young, by text', first: [41, 70, 2, 40] },
  { file: 'batch-2', what: 'the old and relatives, whole sentences', first: [27, 64, 6, 40] },
  { file: 'batch-3', what: 'staff, people who use drugs, new Swedish', first: [36, 70, 4, 38] },
  { file: 'batch-4', what: 'mixed, no phrase like an earlier one', first: [40, 70, 4, 43] },
  { file: 'batch-5', what: 'mixed, no phrase like an earlier one', first: [40, 70, 2, 40] },
  { file: 'batch-6', what: 'mixed, heavy words in harmless sentences', first: [27, 51, 5, 54] },
  { file: 'batch-7', what: 'plain short sentences', first: [49, 61, 8, 59] },
  { file: 'batch-8', what: 'plain short sentences', first: [60, 76, 10, 107] },
  { file: 'batch-9', what: 'mixed, no phrase like an earlier one', first: [39, 77, 8, 54] },
  { file: 'batch-10', what: 'plain short sentences', first: [68, 81, 6, 59] },
  { file: 'batch-11', what: 'plain short sentences', first: [85, 100, 6, 53] },
  { file: 'batch-12', what: 'plain short sentences', first: [44, 54, 3, 49] },
  { file: 'batch-13', what: 'plain short sentences', first: [85, 107, 6, 55] },
  { file: 'batch-14', what: 'plain, by a hand that had not seen the rules', first: [62, 64, 3, 40] },
  { file: 'batch-15', what: 'plain, as people write', first: [82, 90, 5, 62] },
  { file: 'batch-16', what: 'plain, as people write', first: [75, 89, 2, 61] },
  { file: 'batch-17', what: 'plain, as people write', first: [74, 89, 6, 61] },
  { file: 'batch-18', what: 'plain, as people write', first: [76, 89, 10, 61] },
  { file: 'batch-19', what: 'plain, as people write', first: [79, 89, 3, 61] },
  { file: 'batch-20', what: 'plain, as people write', first: [80, 89, 2, 61] },
  { file: 'batch-21', what: 'plain, as people write', first: [74, 89, 4, 61] },
  { file: 'batch-22', what: 'veiled by intent, another hand; learnt from', first: [219, 364, 22, 261] },
  { file: 'batch-23', what: 'veiled by intent, a third hand; learnt from', first: [228, 299, 29, 256] },
  { file: 'batch-24', what: 'natural, a fourth hand; learnt from', first: [309, 380, 18, 320] },
  { file: 'batch-25', what: 'natural, a fifth hand; learnt from later', first: [310, 380, 12, 320] },
  { file: 'batch-26', what: 'natural, a sixth hand; learnt from', first: [326, 380, 30, 320] },
  { file: 'batch-27', what: 'natural, a seventh hand; learnt from', first: [338, 380, 28, 320] },
  { file: 'batch-28', what: 'natural, an eighth hand; learnt from', first: [324, 380, 30, 320] },
  { file: 'batch-29', what: 'natural, a ninth hand; only counted', first: [352, 380, 22, 320] },
];

/** Sets that no one who wrote a rule has looked into. */
export const UNREAD = ['held-out', 'batch-29'];

const firstOf = (first) => (first ? [share(first[0], first[1]), share(first[2], first[3])] : ['–', '–']);

const HEAD = [
  'set',
  'what it is',
  'recall, first',
  'false alarms, first',
  'recall, now',
  'false alarms, now',
];
const table = (scores) =>
  laid([
    HEAD,
    ...scores.map(({ set, now }) => [
      set.file,
      set.what,
      ...firstOf(set.first),
      share(now.found, now.acute),
      share(now.false, now.other),
    ]),
  ]);

const list = (title, all) =>
  all.length === 0 ? [] : [`${title}:`, '', ...all.map(({ text }) => `- ${text}`), ''];
const misses = (scores) =>
  scores
    .filter(({ now }) => now.missed.length + now.wrong.length > 0)
    .map(({ set, now }) =>
      [`### ${set.file}`, '', ...list('Missed', now.missed), ...list('False alarms', now.wrong)]
        .join('\n')
        .trimEnd(),
    )
    .join('\n\n');

/** The paper with its numbers and misses made anew between their marks. */
export function scored(paper, scoreOf) {
  const scores = SETS.map((set) => ({ set, now: scoreOf(`${FOLDER}/${set.file}.tsv`) }));
  const told = scores.flatMap(({ now }) => now.told);
  const fresh = scores.filter(({ set }) => UNREAD.includes(set.file)).flatMap(({ now }) => now.told);
  const made = {
    numbers: table(scores),
    kinds: `${acuteKinds(told, fresh)}\n\n${calmKinds(told, fresh)}`,
    misses: misses(scores),
  };
  return paper.replace(
    /(<!-- risk: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin, name, end) => `${begin}\n${made[name]}\n\n${end}`,
  );
}
