import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useNow } from '../line/clock.js';
import { usePrefs } from '../line/prefs.js';
import { useDesk } from '../line/use-desk.js';
import { useTakeFocus } from '../signs/use-take-focus.js';
import type { ContactLog } from '../state/contact-log.js';
import { deliveries } from '../state/delivery.js';
import { dateOf } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import { OutgoingMessage } from './outgoing-message.js';
import { riskFound } from './marked.js';
import { QuietLines } from './quiet-lines.js';
import { talkRows, type TalkRow } from './rows.js';
import { Said } from './said.js';

/** So near the end that one is following the talk, and wants to go on doing so. */
const NEAR_PX = 80;

function Typing({ contactId }: { contactId: string }) {
  const words = useWords().talk;
  const until = useDesk((state) => state.typing[contactId] ?? 0);
  const writing = until > useNow();
  return (
    <p className="typing quiet" role="status">
      {writing && words.writing}
    </p>
  );
}

function Day({ at }: { at: string }) {
  const { language } = usePrefs();
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const day = new Date(at).toLocaleDateString(locale, { timeZone: 'Europe/Stockholm', dateStyle: 'full' });
  return <li className="day quiet">{day}</li>;
}

function Row({ row, log }: { row: TalkRow; log: ContactLog }) {
  if (row.kind === 'day') return <Day at={row.at} />;
  if (row.kind === 'quiet') return <QuietLines entries={row.entries} />;
  if (row.kind === 'outgoing') return <OutgoingMessage message={row.message} />;
  return (
    <Said
      entry={row.entry}
      channel={log.contact.channel}
      delivery={deliveries(log.entries).get(row.entry.seq)}
      risk={riskFound(log.entries).get(row.entry.seq)}
    />
  );
}

/**
 * Stays at the end while one is there, also when a line grows or the field below does; somebody who reads further up is
 * left in peace and told of what came.
 */
function useEnd(count: number, seq: number) {
  const place = useRef<HTMLDivElement>(null);
  const [seenCount, setSeenCount] = useState(count);
  const near = useRef(true);
  const toEnd = (): void => place.current?.scrollTo({ top: place.current.scrollHeight });
  useLayoutEffect(() => {
    if (!near.current) return;
    toEnd();
    setSeenCount(count);
  }, [count, seq]);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => near.current && toEnd());
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  const scrolled = (): void => {
    const box = place.current;
    near.current = !box || box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    if (near.current) setSeenCount(count);
  };
  return { place, below: count > seenCount, scrolled, toEnd };
}

export function TalkLog({ log }: { log: ContactLog }) {
  const words = useWords().talk;
  const { contactId } = log.contact;
  const outbox = useDesk((state) => state.outbox);
  const rows = talkRows(
    log.entries,
    outbox.filter((one) => one.contactId === contactId),
    (at) => dateOf(Date.parse(at)),
  );
  const { place, below, scrolled, toEnd } = useEnd(rows.length, log.seq);
  useTakeFocus(place);
  return (
    <div className="talk-body">
      <div
        className="talk-log"
        role="log"
        aria-label={words.log}
        tabIndex={0}
        ref={place}
        onScroll={scrolled}
      >
        <ol>
          {rows.map((row) => (
            <Row key={row.key} row={row} log={log} />
          ))}
        </ol>
      </div>
      {below && (
        <Button className="button main new-below" onPress={toEnd}>
          {words.newBelow} ↓
        </Button>
      )}
      <Typing contactId={contactId} />
    </div>
  );
}
