import type { LogWords } from './log-sv.js';

export const logEn: LogWords = {
  arrived: (channel, language) => `The contact came: ${channel}, ${language}`,
  question: "The hub's question",
  answer: "The person's answer",
  advice: 'The person was shown the advice to call 112',
  responsible: (who) => `${who} is responsible`,
  responsibleAfter: (before, who) => `Responsibility passed from ${before} to ${who}`,
  ended: 'The talk was ended. Wrap-up.',
  resumed: 'The talk goes on',
  closed: 'The contact is closed',
  closedNext: (next) => `The contact is closed. We promised: ${next}`,
  graded: (band, reasons) => `Graded ${band}${reasons ? ` – ${reasons}` : ''}`,
  offered: (to, step) => `Offered to ${to} (${step})`,
  reached: (to) => `Handover offered to ${to}`,
  offerEnded: (to, outcome) => `${to} ${outcome}`,
  escalated: { desk: 'Nobody accepted: the watch is alarmed', lead: 'Nobody accepted: the lead is alarmed' },
  left: 'The person has left',
  returned: 'The person is back',
  lost: (who) => `${who} lost the connection`,
  closing: (outcome) => `Outcome: ${outcome}`,
  more: (count) => `${count} events`,
};
