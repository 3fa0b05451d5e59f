import { useActs, useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { useWords } from '../words/use-words.js';

/** The watch offered to me: it has no deadline, so it does not ring; it stands here until it is answered. */
export function WatchOffer() {
  const words = useWords().watch;
  const acts = useActs();
  const offered = useDesk((state) => state.watch?.offered ?? null);
  const me = useDesk((state) => state.me?.workerId);
  if (!offered || offered.to.workerId !== me) return null;
  return (
    <div className="watch-offer" role="group" aria-labelledby="watch-offer" data-row tabIndex={-1}>
      <p id="watch-offer">
        <b>{words.offeredYou(offered.from.name)}</b>
      </p>
      <p className="quiet">{words.offeredMeaning}</p>
      <div className="row">
        <Action look="main" act={() => acts.acceptWatch(offered.offerId)}>
          {words.accept}
        </Action>
        <Action act={() => acts.declineWatch(offered.offerId)}>{words.decline}</Action>
      </div>
    </div>
  );
}
