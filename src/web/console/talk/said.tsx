import type { Entry } from '../../../../libs/protocol/entry.js';
import type { Channel } from '../../../../libs/protocol/words.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Moment } from '../signs/moment.js';
import { Action } from '../signs/action.js';
import type { Delivery } from '../state/delivery.js';
import type { Words } from '../words/sv.js';
import { useWords } from '../words/use-words.js';

interface SaidProps {
  entry: Entry;
  channel: Channel;
  delivery: Delivery | undefined;
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

function Text({ entry: { body } }: { entry: Entry }) {
  if (body.kind === 'message' || body.kind === 'advice') return <p className="said-text">{body.text}</p>;
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

export function Said({ entry, channel, delivery }: SaidProps) {
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
      <Text entry={entry} />
      {tracked && <DeliveryMark entry={entry} delivery={delivery} />}
    </li>
  );
}
