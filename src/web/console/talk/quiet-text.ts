import type { Entry, EntryBody } from '../../../../libs/protocol/entry.js';
import type { Words } from '../words/sv.js';

type Kind = EntryBody['kind'];
type Tellers = { [K in Kind]?: (body: Extract<EntryBody, { kind: K }>, words: Words) => string };

const reasonsIn = (reasons: readonly string[], { terms }: Words): string =>
  reasons.map((key) => terms.reason[key] ?? key).join(', ');

const tellers: Tellers = {
  arrived: ({ channel, language }, { log, terms }) =>
    log.arrived(terms.channel[channel], terms.language[language]),
  responsible: ({ who, before }, { log }) =>
    before ? log.responsibleAfter(before.name, who.name) : log.responsible(who.name),
  ended: (_, { log }) => log.ended,
  resumed: (_, { log }) => log.resumed,
  closed: ({ next }, { log }) => (next ? log.closedNext(next) : log.closed),
  graded: ({ band, reasons }, words) =>
    words.log.graded(`${band} ${words.terms.band[band]}`, reasonsIn(reasons, words)),
  offered: ({ to, step }, { log, terms }) =>
    step === 'handover' ? log.reached(to.name) : log.offered(to.name, terms.step[step]),
  'offer-ended': ({ to, outcome, reason }, { log }) =>
    log.offerEnded[outcome](to.name) + (reason ? `: ${reason}` : ''),
  escalated: ({ to }, { log }) => log.escalated[to],
  left: (_, { log }) => log.left,
  returned: (_, { log }) => log.returned,
  lost: ({ who }, { log }) => log.lost(who.name),
  closing: ({ outcome }, { log, terms }) => log.closing(terms.outcome[outcome]),
};

/** An entry that is no one's words, as one quiet line. A kind this page does not know yet is shown by its name. */
export function quietText({ body }: Entry, words: Words): string {
  const tell = tellers[body.kind] as ((body: EntryBody, words: Words) => string) | undefined;
  return tell ? tell(body, words) : body.kind;
}
