import { HowOffersReachYou } from '../alert/how-offers-reach-you.js';
import { useActs, useDesk, useDeskState } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { offersInOrder } from '../state/views.js';
import { useWords } from '../words/use-words.js';
import { OfferCardView } from './offer-card.js';
import { Lowerings } from '../triage/lowerings.js';
import { WatchOffer } from './watch-offer.js';

/** Whoever is not available gets no offers: said where they would have appeared, with the way back. */
function NoOffers() {
  const words = useWords().offers;
  const acts = useActs();
  const status = useDesk((state) => state.me?.status ?? 'available');
  if (status === 'available') return <p className="quiet empty">{words.none}</p>;
  return (
    <div className="row not-available">
      <p>{words.notAvailable[status]}</p>
      <Action look="main" act={() => acts.setPresence('available')}>
        {words.becomeAvailable}
      </Action>
    </div>
  );
}

/** Pinned at the top: whatever else the worker does, what is offered to them stands here. */
export function OfferColumn() {
  const words = useWords();
  const state = useDeskState();
  const offers = offersInOrder(state);
  const newest = offers.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))[0];
  return (
    <section className="offers" aria-labelledby="offers-title">
      <h2 id="offers-title" className="section-title">
        {words.offers.title}
        {offers.length > 0 && <b className="count loud">{offers.length}</b>}
      </h2>
      <p className="unseen" role="alert">
        {newest &&
          words.offers.said(
            `${newest.band} ${words.terms.band[newest.band]}`,
            words.terms.channel[newest.channel],
          )}
      </p>
      <Lowerings />
      <WatchOffer />
      {offers.length > 0 && (
        <ul className="offer-cards">
          {offers.map((offer, at) => (
            <OfferCardView key={offer.offerId} offer={offer} first={at === 0} />
          ))}
        </ul>
      )}
      {offers.length === 0 && <NoOffers />}
      <HowOffersReachYou />
    </section>
  );
}
