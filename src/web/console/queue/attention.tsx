import { Button } from 'react-aria-components';
import type { Attention, HeldAttention } from '../../../../libs/protocol/attention.js';
import { useNow } from '../line/clock.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { BandChip } from '../signs/band-chip.js';
import { Glance } from '../signs/glance.js';
import { Moment } from '../signs/moment.js';
import { span } from '../words/times.js';
import { useWords } from '../words/use-words.js';

function Held({ one }: { one: HeldAttention }) {
  const words = useWords().attention;
  const acts = useActs();
  const now = useNow();
  const seconds = Math.max(0, (now - Date.parse(one.since)) / 1000);
  return (
    <li className="queue-item" data-alarm="desk">
      <Button className="line-row queue-row" data-row onPress={() => acts.open(one.contactId)}>
        <BandChip band={one.band} />
        <Glance of={one} />
        <p className="alarm">{words[one.kind](one.who.name, span(seconds))}</p>
      </Button>
      <Action className="take" act={() => acts.take(one.contactId)}>
        {words.take}
      </Action>
    </li>
  );
}

function Promised({ one }: { one: Extract<Attention, { kind: 'promise' }> }) {
  const words = useWords().attention;
  const acts = useActs();
  return (
    <li className="queue-item" data-alarm="desk">
      <Button className="line-row promise-row" data-row onPress={() => acts.open(one.contactId)}>
        <span>{one.promise}</span>
        <p className="due" data-late>
          <Moment at={one.since} /> <b>{words.promise(one.who.name)}</b>
        </p>
      </Button>
      <Action className="take" act={() => acts.takePromise(one)}>
        {words.takePromise}
      </Action>
    </li>
  );
}

/** For the watch and leads, above all else that is listed: what somebody holds, and what goes no further with them. */
export function AttentionList() {
  const words = useWords().attention;
  const list = useDesk((state) => state.attention);
  return (
    <div role="alert">
      {list.length > 0 && (
        <section className="mine" aria-labelledby="attention-title">
          <h2 id="attention-title" className="section-title">
            {words.title} <b className="count loud">{list.length}</b>
          </h2>
          <ul className="rows">
            {list.map((one) =>
              one.kind === 'promise' ? (
                <Promised key={one.id} one={one} />
              ) : (
                <Held key={one.contactId} one={one} />
              ),
            )}
          </ul>
        </section>
      )}
    </div>
  );
}
