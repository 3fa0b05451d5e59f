import { DEFAULT_PLANS } from './plans.js';
import { NO_WISHES, type Decision, type Pace, type Scene, type Waiting, type Worker } from './model.js';

/** Scenes for specs and benches: a contact, a worker, and what else a decision looks at, with what matters set. */
export const NOW = 1_000_000_000;
export const pace: Pace = { now: NOW, offerSeconds: 30, ownSeconds: 15, pauseSeconds: 15 };
export const ago = (seconds: number): number => NOW - seconds * 1000;

export function contact(contactId: string, some: Partial<Waiting> = {}): Waiting {
  const rank = some.rank ?? 2;
  return {
    contactId,
    channel: 'webchat',
    rank,
    need: null,
    area: null,
    midArea: null,
    age: null,
    language: 'sv',
    arrivedAt: ago(10),
    targetSeconds: 900,
    ownWorker: null,
    ownTeam: [],
    met: [],
    wantsNow: false,
    wishes: NO_WISHES,
    toldUnmet: null,
    toRelieve: null,
    asked: [],
    open: [],
    alerted: [],
    rung: [],
    unreachable: { sms: [], ring: [] },
    step: 0,
    stepAt: ago(10),
    plan: DEFAULT_PLANS[`R${rank}` as 'R0'],
    alarm: null,
    roundAt: ago(10),
    acknowledgedUntil: null,
    ...some,
  };
}

export const worker = (workerId: string, some: Partial<Worker> = {}): Worker => ({
  workerId,
  onDuty: true,
  standby: false,
  present: true,
  hasPhone: false,
  available: true,
  room: 3,
  roomOn: {},
  canCall: true,
  inCall: false,
  contacts: 0,
  offers: 0,
  idleSince: 0,
  languages: ['sv'],
  gender: null,
  peer: false,
  lead: false,
  competences: [unit('hub', ['addiction', 'psychiatry', 'social'])],
  ...some,
});

export const unit = (unitId: string, needs: string[], areas: string[] = [], ages: string[] = []) => ({
  unitId,
  needs,
  areas,
  ages,
});

export const scene = (waiting: Waiting[], workers: Worker[], some: Partial<Scene> = {}): Scene => ({
  waiting,
  workers,
  desk: { holder: 'lea', lead: 'ada' },
  redirects: [],
  pace,
  ...some,
});

/** A decision as short sentences: who is offered what. */
export const offered = ({ offers }: Decision): string[] =>
  offers.map(({ contactId, workerId, step }) => `${contactId}>${workerId}:${step}`);
