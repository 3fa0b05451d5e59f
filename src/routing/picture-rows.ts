import type { Band } from '../../libs/protocol/index.js';
import {
  NO_WISHES,
  planFor,
  takes,
  type Competence,
  type PlanRow,
  type Redirect,
  type Waiting,
  type Wishes,
} from '../../libs/routing/index.js';
import { targetSeconds } from '../../libs/triage/index.js';

/** What the leads have set: plans of their own, queues sent elsewhere. */
export interface Rules {
  plans: PlanRow[];
  redirects: Redirect[];
}

interface WishRow {
  gender: Wishes['gender'];
  only_gender: boolean;
  only_language: boolean;
  only_own: boolean;
  peer: boolean;
  avoid: string[];
}

type Rare = Pick<
  Waiting,
  | 'midArea'
  | 'age'
  | 'wantsNow'
  | 'toldUnmet'
  | 'toRelieve'
  | 'acknowledgedUntil'
  | 'ownTeam'
  | 'met'
  | 'alerted'
  | 'rung'
  | 'unreachable'
>;
export interface WaitingRow extends Omit<Waiting, 'wishes' | 'plan' | 'targetSeconds' | keyof Rare> {
  band: Band;
  round: number;
  more: (Rare & { wish: WishRow | null; unmetChoice: 'wait' | 'another' | 'call-back' | null }) | null;
}

const NOTHING_MORE: Rare & { wishes: Wishes } = {
  ...{ midArea: null, age: null, wantsNow: false, toldUnmet: null, toRelieve: null, acknowledgedUntil: null },
  ...{ ownTeam: [], met: [], alerted: [], rung: [], unreachable: [] },
  wishes: NO_WISHES,
};

/** Whoever has chosen another keeps the wish as a wish, and insists no more. */
function wishesOf({ wish, unmetChoice }: NonNullable<WaitingRow['more']>): Wishes {
  if (!wish) return NO_WISHES;
  const insists = unmetChoice !== 'another';
  return {
    gender: wish.gender,
    onlyGender: wish.only_gender && insists,
    onlyLanguage: wish.only_language && insists,
    onlyOwn: wish.only_own && insists,
    peer: wish.peer,
    avoid: wish.avoid,
  };
}

/** With the plan of each: of the unit that takes it, when that unit has one of its own; whether anybody is there or not. */
export function asWaiting(rows: WaitingRow[], units: Competence[], { plans }: Rules): Waiting[] {
  const ofUnits = plans.some(({ unitId }) => unitId !== null);
  return rows.map(({ more, ...row }) => {
    const { wish: _, unmetChoice: __, ...rare } = more ?? { ...NOTHING_MORE, wish: null, unmetChoice: null };
    const contact = { ...NOTHING_MORE, ...row, ...rare };
    const mine = ofUnits ? units.filter((unit) => takes(unit, contact)).map(({ unitId }) => unitId) : [];
    return {
      ...contact,
      targetSeconds: targetSeconds(row.band),
      wishes: more ? wishesOf(more) : NO_WISHES,
      plan: planFor(row.band, mine, plans),
    };
  });
}
