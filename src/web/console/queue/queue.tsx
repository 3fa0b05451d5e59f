import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { QueueItem } from '../../../../libs/protocol/desk.js';
import { useActs, useDesk, useDeskState } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { BandChip } from '../signs/band-chip.js';
import { Glance } from '../signs/glance.js';
import { Moment } from '../signs/moment.js';
import { Reasons } from '../signs/reasons.js';
import { Waiting } from '../signs/waiting.js';
import { mayTake, nobodyHasATelephone, queueInOrder } from '../state/views.js';
import { useWords } from '../words/use-words.js';
import { matches } from './matches.js';

/** A line of the queue says the worst; the contact itself says all. */
const FEW = 2;

/** Somebody who is to be called: when it is their turn, or at the time that they wished for. */
function ToCall({ item: { state, callAt } }: { item: QueueItem }) {
  const words = useWords();
  if (state === 'callback') return <b className="callback">{words.queue.callback}</b>;
  if (!callAt) return null;
  return (
    <b className="callback">
      {words.callBack.callAt} <Moment at={callAt} />
    </b>
  );
}

function Said({ item }: { item: QueueItem }) {
  const words = useWords();
  const stuck = nobodyHasATelephone(useDeskState()) && item.channel === 'voice';
  return (
    <>
      <BandChip band={item.band} />
      <Glance of={item} />
      <ToCall item={item} />
      <Reasons reasons={item.reasons} most={FEW} />
      {item.wantsNow && <b className="callback">{words.queue.wantsNow}</b>}
      {item.alarm && <p className="alarm">{words.queue.alarm[item.alarm]}</p>}
      {stuck && <p className="alarm">{words.queue.noTelephone}</p>}
      {item.unmet && (
        <p className="unmet">
          {words.terms.unmet[item.unmet]}:{' '}
          {item.unmetChoice
            ? words.terms.unmetChoice[item.unmetChoice]
            : words.queue.choosing[item.channel === 'voice' ? 'inTheTalk' : 'themselves']}
        </p>
      )}
      {item.seenBy && <p className="quiet seen-by">{words.queue.seenBy(item.seenBy)}</p>}
      <Waiting since={item.arrivedAt} target={item.targetSeconds} />
      {item.offeredTo.length > 0 && (
        <p className="quiet offered-to">{words.queue.offeredTo(item.offeredTo.join(', '))}</p>
      )}
    </>
  );
}

/** Whoever may take it may look into it; to others it is a line to know of, not to open. */
const Row = memo(function Row({
  item,
  takes,
  current,
}: {
  item: QueueItem;
  takes: boolean;
  current: boolean;
}) {
  const words = useWords();
  const acts = useActs();
  const { contactId } = item;
  const looks = { 'data-alarm': item.alarm ?? undefined, 'data-band': item.band };
  if (!takes) {
    return (
      <li className="line-row queue-row" data-row tabIndex={-1} {...looks}>
        <Said item={item} />
      </li>
    );
  }
  return (
    <li className="queue-item" {...looks}>
      <Button
        className="line-row queue-row"
        data-row
        aria-current={current ? 'true' : undefined}
        onPress={() => acts.open(contactId)}
      >
        <Said item={item} />
      </Button>
      <Action className="take" act={() => acts.take(contactId)}>
        {words.queue.take}
      </Action>
    </li>
  );
});

export function Queue({ find }: { find: string }) {
  const words = useWords();
  const queue = useDesk((state) => state.queue);
  const open = useDesk((state) => state.open);
  const takes = mayTake(useDeskState());
  const items = queueInOrder(queue.items);
  const found = find.trim() ? items.filter((item) => matches(item, find.trim(), words)) : items;
  return (
    <>
      {queue.total > queue.items.length && (
        <p className="quiet shown">{words.queue.shown(queue.items.length, queue.total)}</p>
      )}
      {found.length === 0 && (
        <p className="quiet empty">{items.length > 0 ? words.queue.noneFound : words.queue.none}</p>
      )}
      <ul className="rows">
        {found.map((item) => (
          <Row key={item.contactId} item={item} takes={takes} current={open === item.contactId} />
        ))}
      </ul>
    </>
  );
}
