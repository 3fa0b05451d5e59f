import type { Entry } from '../../../../libs/protocol/entry.js';
import type { Channel } from '../../../../libs/protocol/words.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Moment } from '../signs/moment.js';
import { Action } from '../signs/action.js';
import { BandChip } from '../signs/band-chip.js';
import type { Delivery } from '../state/delivery.js';
import type { Words } from '../words/sv.js';
import { useWords } from '../words/use-words.js';
import { marked, type RiskFound } from './marked.js';

interface SaidProps {
  entry: Entry;
  channel: Channel;
  delivery: Delivery | undefined;
  /** What its words raised the contact for, if they did. */
  risk: RiskFound | undefined;
}

function speaker({ actor, body }: Entry, me: string | undefined, words: Words): string {
  if (body.kind === 'answer') return words.log.answer;
  if (actor.kind === 'person') return words.talk.person;
  if (body.kind === 'question') return words.log.question;
  if (actor.kind === 'hub') return words.talk.hub;
  return actor.workerId === me ? words.talk.you : actor.name;
}

function sideOf({ actor }: Entry, me: string | undefined): string {
  if (actor.kind !== 'worker') return actor.kind;
  return actor.workerId === me ? 'me' : 'colleague';
}

/** What was said, with the words that raised the contact marked in it. */
function Message({ text, risk }: { text: string; risk: RiskFound | undefined }) {
  return (
    <p className="said-text">
      {marked(text, risk?.words ?? []).map(({ part, isMarked, from }) =>
        isMarked ? <mark key={from}>{part}</mark> : part,
      )}
    </p>
  );
}

function RiskLine({ risk: { risk, band } }: { risk: RiskFound }) {
  const { log, terms } = useWords();
  return (
    <p className="said-risk" data-band={band}>
      <BandChip band={band} /> {log.risk(terms.risk[risk], terms.band[band])}
    </p>
  );
}

function Text({ entry: { body }, risk }: Pick<SaidProps, 'entry' | 'risk'>) {
  if (body.kind === 'message') return <Message text={body.text} risk={risk} />;
  if (body.kind === 'advice' || body.kind === 'seeking' || body.kind === 'understood')
    return <p className="said-text">{body.text}</p>;
  if (body.kind === 'answer') return <p className="said-text">{body.label}</p>;
  if (body.kind !== 'question') return null;
  return (
    <>
      <p className="said-text">{body.text}</p>
      <p className="said-options quiet">{body.options.map(({ label }) => label).join(' · ')}</p>
    </>
  );
}

/** How far a text has come on its way to the phone, and no further than we know. */
function DeliveryMark({ entry, delivery }: { entry: Entry; delivery: Delivery | undefined }) {
  const words = useWords();
  const acts = useActs();
  const state = delivery?.state ?? 'queued';
  return (
    <span className="delivery" data-state={state}>
      <i className="sign" data-kind={state} aria-hidden="true" />
      {words.terms.delivery[state]}
      {delivery?.detail && (
        <span className="quiet"> ({words.terms.deliveryWhy[delivery.detail] ?? delivery.detail})</span>
      )}
      {(state === 'failed' || state === 'uncertain') && (
        <Action act={() => acts.resend(entry.contactId, entry.seq)}>{words.talk.resend}</Action>
      )}
    </span>
  );
}

export function Said({ entry, channel, delivery, risk }: SaidProps) {
  const words = useWords();
  const me = useDesk((state) => state.me?.workerId);
  const side = sideOf(entry, me);
  const tracked =
    channel === 'sms' && side !== 'person' && (entry.body.kind === 'message' || delivery !== undefined);
  return (
    <li className="said-row" data-side={side} data-kind={entry.body.kind}>
      <p className="said-by">
        <b>{speaker(entry, me, words)}</b> <Moment at={entry.at} />
      </p>
      {entry.body.kind === 'advice' && <p className="said-advice">{words.log.advice}</p>}
      <Text entry={entry} risk={risk} />
      {risk && <RiskLine risk={risk} />}
      {tracked && <DeliveryMark entry={entry} delivery={delivery} />}
    </li>
  );
}
