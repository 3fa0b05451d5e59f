import type { OfferCard } from '../../../../libs/protocol/desk.js';
import type { RoutingTerm, Why } from '../../../../libs/protocol/words.js';
import { useWords } from '../words/use-words.js';

/** What is about the contact; the rest is about the worker. Listed in docs/routing.md. */
const NOW: readonly (RoutingTerm | Why)[] = ['band', 'ceiling', 'waited', 'wants-help-now', 'danger-to-life'];
/** What the band chip and the bar say already. */
const SAID: readonly Why[] = ['band', 'waited'];

const oneDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

function Points({ score }: { score: OfferCard['score'] }) {
  const words = useWords();
  if (score.length === 0) return null;
  return (
    <details className="offer-points">
      <summary className="quiet">{words.offers.points}</summary>
      <dl className="facts">
        {score.map(({ term, points }) => (
          <div key={term}>
            <dt>{words.terms.why[term]}</dt>
            <dd className="figures">{oneDecimal.format(points)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/**
 * Why now and why you, in one glance; what was counted, for whoever wants to argue. Danger to life goes to all: nothing
 * else that spoke for this one, before it was that, is true of it any more.
 */
export function WhyThisOffer({ offer: { band, why, score } }: { offer: OfferCard }) {
  const words = useWords();
  const say = (keys: Why[]): string => keys.map((key) => words.terms.why[key]).join(', ');
  const now: Why[] =
    band === 'R0' ? ['danger-to-life'] : why.filter((key) => NOW.includes(key) && !SAID.includes(key));
  const you = band === 'R0' ? [] : why.filter((key) => !NOW.includes(key));
  return (
    <div className="offer-why">
      {now.length > 0 && (
        <p>
          <span className="quiet">{words.offers.whyNow}:</span> {say(now)}
        </p>
      )}
      {you.length > 0 && (
        <p>
          <span className="quiet">{words.offers.why}:</span> {say(you)}
        </p>
      )}
      <Points score={score} />
    </div>
  );
}
