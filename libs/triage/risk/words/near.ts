import { fold } from './fold.js';

/** Words worth knowing although a letter is wrong, missing or swapped. Long ones only: short ones are other words. */
const WORTH = [
  ...[
    'självmord',
    'självmordstankar',
    'självmordsplaner',
    'självmordsbenägen',
    'självmordsförsök',
    'suicidtankar',
  ],
  ...[
    'suicidal',
    'överdos',
    'överdoserat',
    'tabletter',
    'sömntabletter',
    'medvetslös',
    'okontaktbar',
    'avskedsbrev',
  ],
  ...[
    'misshandlar',
    'misshandlad',
    'misshandlat',
    'våldtagen',
    'våldtog',
    'våldtäkt',
    'strypgrepp',
    'stryptag',
  ],
  ...[
    'försvinna',
    'handlederna',
    'rakblad',
    'försökte',
    'avsluta',
    'meningslöst',
    'avsvimmad',
    'svimmade',
    'blåmärken',
  ],
  ...[
    'krampar',
    'naloxon',
    'fentanyl',
    'tramadol',
    'övergrepp',
    'existera',
    'dödsönskan',
    'knivhuggen',
    'pulsådern',
  ],
].map(fold);
/** Near a word of the list, and yet a word of their own. */
const OWN_WORDS = new Set(
  [
    'kramar',
    'kämpar',
    'kämpa',
    'kämpat',
    'kramper',
    'trampar',
    'avslutat',
    ...[
      'misshandlade',
      'misshandla',
      'misshandel',
      'misshandeln',
      'misshandlades',
      'avslutade',
      'avslutas',
      'existerade',
      'försöka',
    ],
    'försöker',
    'överdop',
    'självord',
    'avlasta',
    'strumpar',
    'existerar',
  ].map(fold),
);

/** The cheapest way to a cell of the table of changes: a letter more, less, changed, or swapped with its neighbour. */
function cheapest(
  a: string,
  b: string,
  [i, j]: [number, number],
  [before, row, next]: [number[], number[], number[]],
): number {
  const at = (costs: number[], place: number): number => costs[place] ?? Infinity;
  const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(change, at(row, j) + 1, at(next, j - 1) + 1, isSwap ? at(before, j - 2) + 1 : Infinity);
}

/** At most `most` letters inserted, left out, changed or swapped. */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(cheapest(a, b, [i, j], [before, row, next]));
    [before, row] = [row, next];
  }
  return (row[b.length] ?? Infinity) <= most;
}

/** The word of the list this one is a slip of, or itself. */
export function nearest(word: string): string {
  if (word.length < 6 || word.length > 20 || OWN_WORDS.has(word) || WORTH.includes(word)) return word;
  const most = word.length > 9 ? 2 : 1;
  return WORTH.find((one) => one[0] === word[0] && isNear(word, one, most)) ?? word;
}
