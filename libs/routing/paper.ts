import type { Band, RoutingTerm, StepKind } from '../protocol/index.js';
import { ceilingSeconds } from './ceiling.js';
import { DEFAULT_PLANS } from './plans.js';
import { NOW_TERMS, YOU_TERMS } from './terms.js';

/** What docs/routing.md says of each term; the console has words of its own for them. */
const MEANS: Record<RoutingTerm, string> = {
  band: 'the band; 1000 a step, more than everything below it together',
  ceiling:
    'it has waited three quarters of the longest anyone may wait: goes after R1, before R2; of several the oldest',
  waited: 'how much of its target it has waited; grows for ever, and never crosses a band',
  'wants-help-now': 'the person has said that they want help now: a little ahead within their band',
  'own-worker': 'the person’s own worker',
  language: 'speaks the person’s language',
  'own-team': 'of the own worker’s unit',
  'gender-wish': 'is as the person wishes (softly; a hard wish is no term, nobody else is asked)',
  'peer-wish': 'has lived experience, and the person wishes that',
  'known-face': 'has met the person before: no new face without need',
  'fewest-contacts': 'has few contacts, counted to ten',
  specialist: 'takes few needs: those who take everything are kept for what only they take',
  'longest-idle': 'was given nobody for longest',
};

const SAYS: Record<StepKind, string> = {
  offer: 'offer to one at a time',
  'offer-all': 'offer to all at once',
  'other-area': 'the same need, any area',
  'other-unit': 'anyone on duty',
  'sms-standby': 'text to stand-by',
  'ring-standby': 'ring stand-by',
  'unit-lead': 'a lead on duty of a unit that takes it',
  desk: 'the watch-holder',
  lead: 'the hub lead',
};

const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: (string | number)[][]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const listed = (terms: readonly { term: RoutingTerm; weight: number }[]): (string | number)[][] =>
  terms.map(({ term, weight }) => [`\`${term}\``, weight, MEANS[term]]);

/** The tables of docs/routing.md, from the very data that decides; a test holds the paper to them. */
export const routingTables = {
  now: table(['term', 'at most', 'counts'], listed(NOW_TERMS)),
  you: table(['term', 'at most', 'counts'], listed(YOU_TERMS)),
  plans: table(
    ['band', 'steps, each with its seconds'],
    (Object.keys(DEFAULT_PLANS) as Band[])
      .sort()
      .map((band) => [
        band,
        DEFAULT_PLANS[band].map(({ kind, seconds }) => `${SAYS[kind]} ${seconds}`).join(' → '),
      ]),
  ),
  ceilings: table(
    ['band', 'waits at most'],
    [3, 4, 5].map((rank) => [`R${rank}`, `${(ceilingSeconds(rank) ?? 0) / 3600} h`]),
  ),
};
