/** The quiet lines of the log: what happened, besides what was said. */
export const logSv = {
  arrived: (channel: string, language: string) => `Kontakten kom: ${channel}, ${language}`,
  question: 'Navets fråga',
  answer: 'Personens svar',
  advice: 'Rådet att ringa 112 visades för personen',
  responsible: (who: string) => `${who} ansvarar`,
  responsibleAfter: (before: string, who: string) => `Ansvaret gick från ${before} till ${who}`,
  ended: 'Samtalet avslutades. Efterarbete.',
  resumed: 'Samtalet fortsätter',
  closed: 'Kontakten är avslutad',
  closedNext: (next: string) => `Kontakten är avslutad. Vi lovade: ${next}`,
  graded: (band: string, reasons: string) => `Bedömd ${band}${reasons ? ` – ${reasons}` : ''}`,
  offered: (to: string, step: string) => `Erbjöds ${to} (${step})`,
  reached: (to: string) => `Överlämning erbjuden till ${to}`,
  offerEnded: (to: string, outcome: string) => `${to} ${outcome}`,
  escalated: { desk: 'Ingen tog emot: vakten larmas', lead: 'Ingen tog emot: ledaren larmas' },
  left: 'Personen har lämnat',
  returned: 'Personen är tillbaka',
  lost: (who: string) => `${who} tappade förbindelsen`,
  closing: (outcome: string) => `Utfall: ${outcome}`,
  more: (count: number) => `${count} händelser`,
};
export type LogWords = typeof logSv;
