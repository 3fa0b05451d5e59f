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
  type Worker,
} from '../../libs/routing/index.js';
import { targetSeconds } from '../../libs/triage/index.js';

/** What the leads have set: plans of their own, queues sent elsewhere. */
export interface Rules {
  plans: PlanRow[];
  redirects: Redirect[];
}

type Special = Pick<Worker, 'inCall' | 'gender' | 'peer' | 'lead'>;
/** What few workers have is said of those few: writing it out costs more than finding it. */
export interface WorkerRow extends Omit<Worker, 'roomOn' | 'competences' | keyof Special> {
  /** Those they are on duty for now. */
  units: string[];
  /** What is left per channel; null: as much as in all. */
  more: (Special & Record<'voice' | 'sms' | 'webchat', number | null>) | null;
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

const LIKE_MOST: Special & { roomOn: Worker['roomOn'] } = {
  ...{ inCall: false, gender: null, peer: false, lead: false },
  roomOn: { voice: 1 },
};
const NOTHING_MORE: Rare & { wishes: Wishes } = {
  ...{ midArea: null, age: null, wantsNow: false, toldUnmet: null, acknowledgedUntil: null },
  ...{ ownTeam: [], met: [], alerted: [], rung: [], unreachable: [] },
  wishes: NO_WISHES,
};

/** @param competences what each unit takes, by its id */
export function asWorker(row: WorkerRow, competences: Record<string, Competence[]>): Worker {
  const { units, more, ...worker } = row;
  return { ...worker, ...special(more), competences: units.flatMap((id) => competences[id] ?? []) };
}

function special(more: WorkerRow['more']): typeof LIKE_MOST {
  if (!more) return LIKE_MOST;
  const { voice, sms, webchat, ...rest } = more;
  const left = Object.entries({ voice, sms, webchat }).filter(([, room]) => room !== null);
  return { ...rest, roomOn: Object.fromEntries(left) as Worker['roomOn'] };
}

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
