import type { Entry, EntryBody } from '../../../../libs/protocol/entry.js';
import type { Words } from '../words/sv.js';

type Kind = EntryBody['kind'];
type Said = (reason: string) => string;
type Tellers = {
  [K in Kind]?: (body: Extract<EntryBody, { kind: K }>, words: Words, said: Said) => string;
};

const tellers: Tellers = {
  arrived: ({ channel, language }, { log, terms }) =>
    log.arrived(terms.channel[channel], terms.language(language)),
  responsible: ({ who, before }, { log }) =>
    before ? log.responsibleAfter(before.name, who.name) : log.responsible(who.name),
  ended: (_, { log }) => log.ended,
  resumed: (_, { log }) => log.resumed,
  closed: ({ next }, { log }) => (next ? log.closedNext(next) : log.closed),
  graded: ({ band, reasons }, { log, terms }, said) =>
    log.graded(`${band} ${terms.band[band]}`, reasons.map(said).join(', ')),
  carried: ({ area, age }, { log, terms }) =>
    log.carried([area ? terms.area[area] : '', age ? terms.age[age] : ''].filter(Boolean).join(', ')),
  noted: ({ text, label }, { log }) => log.noted(text, label),
  regraded: ({ from, to, reason, confirmedBy }, { log }) =>
    log.regraded(from, to, confirmedBy?.name ?? null) + (reason ? `: ${reason}` : ''),
  lowering: ({ state, from, to, reason }, { log }) =>
    log.lowering[state](from, to) + (state === 'asked' ? `: ${reason}` : ''),
  offered: ({ to, step }, { log, terms }) =>
    step === 'handover' ? log.reached(to.name) : log.offered(to.name, terms.step[step]),
  'offer-ended': ({ to, outcome, reason }, { log }) =>
    log.offerEnded[outcome](to.name) + (reason ? `: ${reason}` : ''),
  escalated: ({ to }, { log }) => log.escalated[to],
  alerted: ({ to, by }, { log }) => (by === 'ring' ? log.rung(to.name) : log.alerted(to.name)),
  call: ({ what, who, guest, detail }, { log }) =>
    log.call[what](who?.name ?? '', guest ? (guest.label ?? log.guest[guest.role]) : (detail ?? '')),
  delivery: ({ state, detail }, { log, terms }) =>
    log.textToCaller(terms.delivery[state], detail ? (terms.deliveryWhy[detail] ?? detail) : ''),
  'came-in': ({ role }, { log }) => log.cameIn(log.guest[role]),
  'went-out': ({ role }, { log }) => log.wentOut(log.guest[role]),
  'taken-over': ({ by }, { log }) => log.takenOver(by),
  disclosed: ({ to, ground, brief }, { log }) => log.disclosed(to, log.ground[ground], brief),
  'authority-accepted': ({ taken }, { log }) => log.accepted(taken.label, taken.name, taken.number),
  'alert-failed': ({ to }, { log }) => log.alertFailed(to.name),
  unmet: ({ wish }, { log }) => log.unmet[wish],
  wished: (_, { log }) => log.wished,
  'another-wished': ({ who }, { log }) => log.anotherWished(who.name),
  left: (_, { log }) => log.left,
  returned: (_, { log }) => log.returned,
  lost: ({ who }, { log }) => log.lost(who.name),
  closing: ({ outcome }, { log, terms }) => log.closing(terms.outcome[outcome]),
};

/** An entry that is no one's words, as one quiet line. A kind this page does not know yet is shown by its name. */
export function quietText(
  { body, actor }: Entry,
  words: Words,
  said: Said = (key) => words.terms.reason[key] ?? key,
): string {
  if (body.kind === 'acknowledged' && actor.kind === 'worker') return words.log.acknowledged(actor.name);
  const tell = tellers[body.kind] as ((body: EntryBody, words: Words, said: Said) => string) | undefined;
  return tell ? tell(body, words, said) : body.kind;
}
