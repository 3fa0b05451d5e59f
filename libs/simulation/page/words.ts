import type { CheckName } from '../verdicts.js';

/** A text in both languages of the page. */
export type Both = readonly [sv: string, en: string];

export const CHECKS: Record<CheckName, { what: Both; bound: Both; unit: Both }> = {
  pool: {
    what: ['Alla kan allt: medelväntan', 'Everyone takes everything: mean wait'],
    bound: ['inom 5 % av Erlang C', 'within 5 % of Erlang C'],
    unit: ['min', 'min'],
  },
  raw: {
    what: [
      'Alla kan allt, över miljoner: medelväntan med slump och allt',
      'Everyone takes everything, over millions: mean wait, luck and all',
    ],
    bound: ['inom 5 % av Erlang C', 'within 5 % of Erlang C'],
    unit: ['min', 'min'],
  },
  gap: {
    what: ['Tid mellan kontakter, som de drogs', 'Time between contacts, as drawn'],
    bound: ['inom 3 % av den sagda', 'within 3 % of what was asked for'],
    unit: ['min', 'min'],
  },
  talk: {
    what: ['Samtalens längd, som de drogs', 'Length of talks, as drawn'],
    bound: ['inom 3 % av den sagda', 'within 3 % of what was asked for'],
    unit: ['min', 'min'],
  },
  chain: {
    what: ['Ett behov till var, i en ring', 'One more need each, in a ring'],
    bound: ['inom 15 % av ringens siffra', 'within 15 % of the ring’s figure'],
    unit: ['min', 'min'],
  },
  separate: {
    what: ['Ett behov var, egna linjer', 'One need each, lines of their own'],
    bound: ['inom 5 % av M/M/2', 'within 5 % of M/M/2'],
    unit: ['min', 'min'],
  },
  'erlang-a': {
    what: ['Några ger upp: medelväntan', 'Some give up: mean wait'],
    bound: ['inom 5 % av Erlang A', 'within 5 % of Erlang A'],
    unit: ['min', 'min'],
  },
  abandonment: {
    what: ['Några ger upp: andelen', 'Some give up: their share'],
    bound: ['inom 5 % av Erlang A', 'within 5 % of Erlang A'],
    unit: ['', ''],
  },
  conservation: {
    what: ['Bevarandelagen: all väntan tillsammans', 'Conservation law: all waiting together'],
    bound: ['inom 5 % av kön utan nivåer', 'within 5 % of the queue without bands'],
    unit: ['min', 'min'],
  },
  top: {
    what: ['R0 och R1 tillsammans', 'R0 and R1 together'],
    bound: ['högst den översta klassens formel', 'at most the top class’s formula'],
    unit: ['min', 'min'],
  },
  r0: {
    what: ['R0 för sig', 'R0 alone'],
    bound: ['högst sin formel', 'at most its formula'],
    unit: ['min', 'min'],
  },
  r1: {
    what: ['R1 för sig', 'R1 alone'],
    bound: ['högst sin formel', 'at most its formula'],
    unit: ['min', 'min'],
  },
  r2: {
    what: ['R2 för sig', 'R2 alone'],
    bound: ['inom 10 % av sin formel', 'within 10 % of its formula'],
    unit: ['min', 'min'],
  },
  r3: {
    what: ['R3 för sig', 'R3 alone'],
    bound: ['inom 5 % av sin formel', 'within 5 % of its formula'],
    unit: ['min', 'min'],
  },
  idle: {
    what: ['Ledig medan någon som passar väntar', 'Idle while somebody who fits waits'],
    bound: ['aldrig', 'never'],
    unit: ['gånger', 'times'],
  },
  ceiling: {
    what: ['Den R4 som väntade längst i trängseln', 'The R4 that waited longest in the crowd'],
    bound: ['högst sitt tak', 'at most its ceiling'],
    unit: ['min', 'min'],
  },
  left: {
    what: ['Bemannat som teorin säger: lämnade före svar', 'Staffed as theory says: left before an answer'],
    bound: ['högst en av hundra', 'at most one in a hundred'],
    unit: ['', ''],
  },
  p90: {
    what: ['Bemannat: nio av tio väntade högst', 'Staffed: nine in ten waited at most'],
    bound: ['15 s', '15 s'],
    unit: ['s', 's'],
  },
  p95: {
    what: ['Bemannat: nitton av tjugo väntade högst', 'Staffed: nineteen in twenty waited at most'],
    bound: ['20 s', '20 s'],
    unit: ['s', 's'],
  },
  speed: {
    what: ['Bemannat: medelväntan', 'Staffed: mean wait'],
    bound: ['högst 8 s', 'at most 8 s'],
    unit: ['s', 's'],
  },
};

export const WORDS = {
  title: ['Ett nummer mot egna linjer', 'One number against separate lines'],
  lead: [
    'Samma människor i arbete, samma veckor, samma kontakter. Vem som erbjuds vad avgörs av samma funktion som i det riktiga navet. Staden är påhittad där inget annat sägs: varje enhet tar hela staden och alla åldrar, ingen har beredskap hemma, var och en har en kontakt i taget.',
    'The same people at work, the same weeks, the same contacts. Who is offered what is decided by the very function of the real hub. The city is made up where nothing else is said: every unit takes the whole city and all ages, nobody is on stand-by at home, everyone has one contact at a time.',
  ],
  separate: ['Egna linjer, som i dag', 'Separate lines, as today'],
  one: ['Ett nummer', 'One number'],
  wait: ['Medelväntan, minuter', 'Mean wait, minutes'],
  abandoned: ['Lämnade innan svar', 'Left before an answer'],
  inTarget: ['Svar inom nivåns mål', 'Answered within the band’s target'],
  within20: ['Svar inom 20 sekunder', 'Answered within 20 seconds'],
  faces: ['Olika medarbetare per återkommande person', 'Different workers per returning person'],
  perBand: ['Väntan per nivå', 'Waits per band'],
  perHour: ['Väntan per timme på dygnet', 'Waits per hour of the day'],
  numbers: ['Siffrorna', 'The numbers'],
  band: ['Nivå', 'Band'],
  contacts: ['Kontakter', 'Contacts'],
  judged: ['Bedömt mot teorin', 'Judged against theory'],
  judgedLead: [
    'Först prövas simulatorn och fördelningen mot formler som är kända. Strecket är gränsen; den grå biten är slumpens osäkerhet (95 %).',
    'First the simulator and the router are held against known formulas. The line is the bound; the grey piece is what chance may be off by (95 %).',
  ],
  holds: ['håller', 'holds'],
  fails: ['HÅLLER INTE', 'DOES NOT HOLD'],
  withinNoise: ['över gränsen, inom slumpen', 'above the bound, within noise'],
  raw: ['medelvärde', 'mean'],
  chance: ['slump, 95 %', 'chance, 95 %'],
  sameWaits: ['ingen: idealets egna väntetider', 'none: the ideal’s own waits'],
  measured: ['bedömt', 'judged'],
  bound: ['gräns', 'bound'],
  whatIf: ['Tänk om en till arbetade fredag kväll', 'What if one more worked on Friday night'],
  without: ['Utan', 'Without'],
  with: ['Med', 'With'],
  speed: ['Beslutet självt', 'The decision itself'],
} as const satisfies Record<string, Both>;
