import { useNow } from '../line/clock.js';
import { useActs, useDesk, useDeskState } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { BandChip } from '../signs/band-chip.js';
import { Glance } from '../signs/glance.js';
import { offersInOrder } from '../state/views.js';
import { span } from '../words/times.js';
import { useWords } from '../words/use-words.js';

/** On a page so narrow that the list lies behind the talk, the first offer stands above the talk in a line of its own. */
export function OfferBar() {
  const words = useWords().offers;
  const acts = useActs();
  const now = useNow();
  const first = offersInOrder(useDeskState())[0];
  const line = useDesk((state) => state.line);
  const answering = useDesk((state) => (first ? state.answering[first.offerId] : undefined));
  if (!first) return null;
  const { offerId, band, expiresAt } = first;
  const still = line === 'up' && answering === undefined;
  return (
    <div className="offer-bar" data-band={band}>
      <BandChip band={band} />
      <Glance of={first} />
      <b className="figures">{span((Date.parse(expiresAt) - now) / 1000)}</b>
      <Action look="main" act={() => acts.accept(offerId)} isDisabled={!still}>
        {words.accept}
      </Action>
      <Action act={() => acts.decline(offerId)} isDisabled={!still}>
        {words.decline}
      </Action>
    </div>
  );
}
