import type { Doing } from '../../../../libs/protocol/board.js';

/** The words of the wallboard: few, and readable from across the room. */
export const boardSv = {
  open: 'Tavla',
  title: 'Tavlan',
  bigScreen: 'Öppna på stor skärm',
  loading: 'Hämtar tavlan …',
  toDesk: 'Till luckan',
  menu: 'Tavlans inställningar',
  measured: (time: string) => `Mätt ${time}`,
  stale: (time: string) => `Ingen förbindelse med navet. Det här är gamla siffror, från ${time}.`,
  age: (long: string) => `${long} gamla`,
  never: 'Navet går inte att nå. Vi försöker igen hela tiden.',
  sums: {
    title: 'Just nu',
    waiting: 'Väntar',
    late: 'Över målet',
    offered: 'Erbjuds nu',
    callbacks: 'Att återkomma till',
    followUps: 'Försenade löften',
    unowned: 'Oägda sekunder',
  },
  now: {
    title: 'Väntar nu',
    band: 'Nivå',
    waiting: 'Väntar',
    late: 'Över målet',
    longest: 'Längst väntat, mot målet',
  },
  today: {
    title: 'I dag sedan midnatt',
    arrived: 'Kom',
    inTime: 'I tid',
    median: 'Svarstid',
    p90: '9 av 10',
    aim: (long: string) => `mål ${long}`,
    over: (long: string) => `över ${long}`,
    left: 'Lämnade',
    all: 'Alla i dag',
    hour: 'Senaste timmen',
    note: 'I tid: servicenivå, av dem vars svar skulle ha kommit. Svarstid: median; nio av tio fick svar inom den andra tiden, mot nivåns mål för det. Lämnade: före svar, även de vi nått sedan.',
  },
  units: {
    title: 'I tjänst',
    waiting: (n: number) => `${n} väntar`,
    nobody: 'Ingen i tjänst',
    note: 'En kontakt räknas för varje enhet som kan ta emot den.',
  },
  doing: {
    free: 'ledig',
    'wrap-up': 'efterarbete',
    paused: 'paus',
    away: 'inte vid konsolen',
  } satisfies Record<Exclude<Doing, 'busy'>, string>,
  holds: (contacts: number, room: number) => `${contacts} av ${room} kontakter`,
  home: 'beredskap hemma',
  watch: {
    title: 'Vakten',
    away: 'inte på plats',
    deputy: 'ersättare',
    lead: 'sista utväg',
    nobody: 'Ingen ersättare är utsedd.',
    unreachable:
      'Ingen av dem går att nå: ingen är på plats, och ingen som rings upp har ett prövat telefonnummer.',
  },
  gaps: {
    title: (days: number) => `Luckor i schemat, ${days} dagar framåt`,
    none: 'Inga luckor.',
    have: (have: number, least: number) => `${have} av ${least}`,
    more: (n: number) => `och ${n} till`,
  },
};
export type BoardWords = typeof boardSv;
