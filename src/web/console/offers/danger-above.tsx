import { useContext } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import type { OfferCard } from '../../../../libs/protocol/desk.js';
import { useNow } from '../line/clock.js';
import { useActs, useDesk, useDeskState } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { BandChip } from '../signs/band-chip.js';
import { Glance } from '../signs/glance.js';
import { offersInOrder } from '../state/views.js';
import { span } from '../words/times.js';
import { useWords } from '../words/use-words.js';

function Bar({ offer }: { offer: OfferCard }) {
  const words = useWords();
  const acts = useActs();
  const now = useNow();
  const dialog = useContext(OverlayTriggerStateContext);
  const { offerId, band, expiresAt } = offer;
  const still = useDesk((state) => state.line === 'up' && !(offerId in state.answering));
  const accept = async (): Promise<void> => {
    // Whoever has taken it goes to the person: the dialog yields.
    if (await acts.accept(offerId)) dialog?.close();
  };
  return (
    <section
      className="danger-above"
      aria-label={words.offers.said(`${band} ${words.terms.band[band]}`, words.terms.channel[offer.channel])}
    >
      <p className="unseen" role="alert">
        {words.offers.danger}
      </p>
      <BandChip band={band} />
      <Glance of={offer} />
      <b className="figures">{span(Math.max(0, (Date.parse(expiresAt) - now) / 1000))}</b>
      <Action look="main" act={accept} isDisabled={!still}>
        {words.offers.accept}
      </Action>
      <Action act={() => acts.decline(offerId)} isDisabled={!still}>
        {words.offers.decline}
      </Action>
    </section>
  );
}

/**
 * Danger to life is never behind a dialog: whatever is laid over the page carries it at its top, within its own focus,
 * since what lies behind a dialog is neither seen nor reached by keyboard or screen reader.
 */
export function DangerAbove() {
  const first = offersInOrder(useDeskState()).find(({ band }) => band === 'R0');
  return first ? <Bar offer={first} /> : null;
}
