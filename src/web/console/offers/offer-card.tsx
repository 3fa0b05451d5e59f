import type { CSSProperties } from 'react';
import type { OfferCard } from '../../../../libs/protocol/desk.js';
import { useNow } from '../line/clock.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { BandChip } from '../signs/band-chip.js';
import { Glance } from '../signs/glance.js';
import { Reasons } from '../signs/reasons.js';
import { Waiting } from '../signs/waiting.js';
import { span } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import { Action } from '../signs/action.js';
import { WhyThisOffer } from './why-this-offer.js';

/** The deadline: a line that runs out, and the seconds. */
function Deadline({ madeAt, expiresAt }: { madeAt: string; expiresAt: string }) {
  const words = useWords().offers;
  const left = Math.max(0, (Date.parse(expiresAt) - useNow()) / 1000);
  const whole = Math.max(1, (Date.parse(expiresAt) - Date.parse(madeAt)) / 1000);
  const style = { '--left': Math.min(1, left / whole) } as CSSProperties;
  return (
    <p className="deadline" data-over={left === 0 || undefined}>
      <span className="figures">{left > 0 ? words.left(span(left)) : words.over}</span>
      <span className="deadline-track" style={style} aria-hidden="true">
        <i />
      </span>
    </p>
  );
}

/** Rung at once with others, or at those who see to what nobody took: saying "seen" gives the others silence. */
const SEEN_AT: readonly OfferCard['step'][] = ['everyone', 'standby', 'unit-lead', 'desk', 'lead'];

function Answers({ offer: { offerId, contactId, step }, first }: { offer: OfferCard; first: boolean }) {
  const words = useWords().offers;
  const acts = useActs();
  const still = useDesk((state) => state.line === 'up' && !(offerId in state.answering));
  return (
    <div className="row">
      <Action look="main" act={() => acts.accept(offerId)} isDisabled={!still}>
        {first && <kbd>A</kbd>} {step === 'handover' ? words.takeOver : words.accept}
      </Action>
      <Action act={() => acts.decline(offerId)} isDisabled={!still}>
        {first && <kbd>D</kbd>} {words.decline}
      </Action>
      {SEEN_AT.includes(step) && (
        <Action
          look="plain"
          act={() => acts.acknowledge(contactId)}
          isDisabled={!still}
          aria-description={words.seenHint}
        >
          {words.seen}
        </Action>
      )}
      {first && <span className="hint quiet">{words.escFirst}</span>}
    </div>
  );
}

export function OfferCardView({ offer, first }: { offer: OfferCard; first: boolean }) {
  const words = useWords().offers;
  const { offerId, band, from, brief } = offer;
  const title = `offer-${offerId}`;
  const isForAnother = offer.why.includes('another-wished');
  return (
    <li
      className="offer"
      data-band={band}
      data-offer={offerId}
      data-row
      tabIndex={-1}
      aria-labelledby={title}
    >
      <div className="offer-head" id={title}>
        <BandChip band={band} />
        <Glance of={offer} />
      </div>
      {band === 'R0' && <p className="offer-danger">{words.danger}</p>}
      {from && (
        <p className="offer-from">{isForAnother ? words.fromAnother(from.name) : words.from(from.name)}</p>
      )}
      {brief && <blockquote className="brief">{brief}</blockquote>}
      <Reasons reasons={offer.reasons} />
      {first && <WhyThisOffer offer={offer} />}
      <Waiting since={offer.arrivedAt} target={offer.targetSeconds} />
      <Deadline madeAt={offer.madeAt} expiresAt={offer.expiresAt} />
      <Answers offer={offer} first={first} />
    </li>
  );
}
