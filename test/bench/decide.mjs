// How long the largest scene takes to decide: the very function, timed where timing belongs.
const NEEDS = ['social', 'psychiatry', 'addiction', 'violence', 'child', 'housing'];
const AREAS = ['northeast', 'centre', 'southwest', 'hisingen', null];
const NOW = 1_000_000_000;
const of = (list, i) => list[i % list.length];

/** As many kinds of contact as a city has: needs, areas, languages, some known, some with wishes, some asked already. */
function scene({ NO_WISHES, DEFAULT_PLANS }, { waiting, onDuty, stepOf }) {
  const contact = (i) => ({
    ...{
      contactId: `c${i}`,
      channel: 'webchat',
      rank: 1 + (i % 4),
      need: of(NEEDS, i * 7),
      area: of(AREAS, i * 3),
    },
    ...{
      midArea: null,
      age: null,
      language: of(['sv', 'sv', 'ar', 'en'], i),
      arrivedAt: NOW - 1000 - i * 37,
    },
    ...{
      targetSeconds: [30, 300, 900, 14400, 28800][1 + (i % 4)],
      ownTeam: [],
      met: [],
      wantsNow: i % 50 === 0,
    },
    ownWorker: i % 10 === 0 ? `w${i % onDuty}` : null,
    wishes: i % 12 === 0 ? { ...NO_WISHES, gender: 'woman', onlyGender: true } : NO_WISHES,
    ...{
      toldUnmet: null,
      asked: i % 9 === 0 ? [`w${i % onDuty}`] : [],
      open: [],
      alerted: [],
      rung: [],
      unreachable: { sms: [], ring: [] },
      toRelieve: null,
    },
    ...{
      step: stepOf(i),
      stepAt: NOW - 1000,
      plan: DEFAULT_PLANS[`R${1 + (i % 4)}`],
      alarm: null,
      roundAt: NOW - 1000,
    },
    acknowledgedUntil: null,
  });
  const worker = (i) => ({
    ...{
      workerId: `w${i}`,
      onDuty: true,
      standby: false,
      present: true,
      available: true,
      room: 3,
      roomOn: {},
    },
    ...{
      inCall: false,
      canCall: true,
      contacts: i % 3,
      offers: 0,
      idleSince: NOW - i * 911,
      peer: false,
      lead: false,
    },
    ...{ languages: of([['sv'], ['sv', 'en'], ['sv', 'ar']], i), gender: of(['woman', 'man'], i) },
    competences: [
      {
        unitId: `u${i % 6}`,
        needs: [of(NEEDS, i), of(NEEDS, i + 1)],
        areas: i % 4 === 0 ? [of(AREAS.slice(0, 4), i)] : [],
        ages: [],
      },
    ],
  });
  return {
    waiting: Array.from({ length: waiting }, (_, i) => contact(i)),
    workers: Array.from({ length: onDuty }, (_, i) => worker(i)),
    desk: { holder: 'w0', lead: 'w1' },
    redirects: [],
    pace: { now: NOW, offerSeconds: 30, ownSeconds: 15, pauseSeconds: 15 },
  };
}

/** No plan is longer; whoever has come past the end of a shorter one has been through all of its steps. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The median of several decisions, after a few that warm the engine up. @param stepOf how far up each has come, by its number */
function medianOf(routing, waiting, onDuty, stepOf) {
  const all = scene(routing, { waiting, onDuty, stepOf });
  const times = Array.from({ length: 25 }, () => {
    const began = performance.now();
    routing.decide(all);
    return performance.now() - began;
  });
  return times.slice(5).sort((a, b) => a - b)[10];
}

/** @returns ms of the slowest: all at one step of their plans, each step in turn (`steps`), or a mix of all of them (`mixed`) */
export function speedOf(routing, waiting = 10_000, onDuty = 500) {
  const steps = STEPS.map((step) => medianOf(routing, waiting, onDuty, () => step));
  const mixed = medianOf(routing, waiting, onDuty, (i) => of(STEPS, i * 5));
  return { waiting, onDuty, steps, mixed, ms: Math.max(...steps, mixed) };
}
