import type { Band, StepKind } from '../protocol/index.js';

/** One rung: what is tried, and for how many seconds before the next is tried too. */
export interface Step {
  kind: StepKind;
  seconds: number;
}

/** A plan of a municipality, for a band, perhaps of one unit only. */
export interface PlanRow {
  band: Band;
  unitId: string | null;
  steps: Step[];
}

const up = (...steps: [StepKind, number][]): Step[] => steps.map(([kind, seconds]) => ({ kind, seconds }));

/**
 * What happens when nobody accepts, in seconds, by band. Widens and never narrows: those of earlier rungs are asked on
 * as they come free. A rung with nobody on it is passed in the same instant. Own figures; they need the municipality's
 * approval. The last rung is always a human.
 */
const urgent = up(
  ['offer', 30],
  ['other-area', 20],
  ['other-unit', 20],
  ['sms-standby', 20],
  ['ring-standby', 30],
  ['unit-lead', 20],
  ['desk', 30],
  ['lead', 60],
);
const high = up(
  ['offer', 300],
  ['other-area', 120],
  ['other-unit', 180],
  ['sms-standby', 60],
  ['ring-standby', 60],
  ['unit-lead', 60],
  ['desk', 60],
  ['lead', 60],
);
/** What can wait until the morning waits for the right unit: no stand-by is woken, no other unit taken. */
const calm = up(['offer', 3600], ['other-area', 3600], ['desk', 600], ['lead', 600]);

export const DEFAULT_PLANS: Record<Band, Step[]> = {
  R0: up(
    ['offer-all', 20],
    ['sms-standby', 10],
    ['ring-standby', 20],
    ['unit-lead', 10],
    ['desk', 20],
    ['lead', 30],
  ),
  R1: urgent,
  R2: high,
  Rx: high,
  R3: calm,
  R4: calm,
  R5: calm,
};

/** Seconds until the desk must have heard of what nobody takes, whatever a plan says. Own figures; they need the municipality's approval. */
const DESK_WITHIN: Partial<Record<Band, number>> = { R0: 120, R1: 300, R2: 1800, Rx: 1800 };

/** Why a plan cannot be used for a band; null when it can. A plan that does not end with a human is no plan. */
export function faultOf(band: Band, steps: Step[]): string | null {
  const most = DESK_WITHIN[band] ?? Infinity;
  if (secondsToDesk(steps) > most) return `Vakten måste få veta inom ${most} sekunder på nivå ${band}.`;
  const kinds = steps.map(({ kind }) => kind);
  if (kinds.at(-1) !== 'lead') return 'Det sista steget måste vara ledaren: en människa.';
  if (!kinds.includes('desk')) return 'Vakten måste vara ett av stegen.';
  if (kinds[0] !== 'offer' && kinds[0] !== 'offer-all')
    return 'Det första steget är att fråga dem som är i tjänst.';
  if (new Set(kinds).size !== kinds.length) return 'Samma steg får bara stå en gång.';
  return steps.some(({ seconds }) => !Number.isInteger(seconds) || seconds < 1 || seconds > 86_400)
    ? 'Varje steg varar hela sekunder, minst en och högst ett dygn.'
    : null;
}

/** How long it takes until the desk hears of what nobody takes. Who has accepted and says nothing has as long. */
export const secondsToDesk = (steps: Step[]): number =>
  steps
    .slice(
      0,
      Math.max(
        0,
        steps.findIndex(({ kind }) => kind === 'desk'),
      ),
    )
    .reduce((sum, { seconds }) => sum + seconds, 0);

/** Danger to life goes to everyone at once, whatever a plan says. */
const forBand = (band: Band, steps: Step[]): Step[] =>
  band === 'R0'
    ? steps.map((step) => (step.kind === 'offer' ? { ...step, kind: 'offer-all' } : step))
    : steps;

/** The plan of a contact: of the first of its units that has one, else the city's own, else ours. */
export function planFor(band: Band, units: string[], rows: PlanRow[]): Step[] {
  const mine = rows.filter((row) => row.band === band);
  const ofUnit = mine.find(({ unitId }) => unitId !== null && units.includes(unitId));
  const chosen = ofUnit ?? mine.find(({ unitId }) => unitId === null);
  return forBand(band, chosen && faultOf(band, chosen.steps) === null ? chosen.steps : DEFAULT_PLANS[band]);
}
