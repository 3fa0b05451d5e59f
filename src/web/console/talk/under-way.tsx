import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ContactView } from '../../../../libs/protocol/desk.js';
import { useNow } from '../line/clock.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { BandChip } from '../signs/band-chip.js';
import { Glance } from '../signs/glance.js';
import { useAsk } from '../steer/steer-door.js';
import { span } from '../words/times.js';
import { useWords } from '../words/use-words.js';

function One({ contact: { contactId, responsible, band, ...seen } }: { contact: ContactView }) {
  const acts = useActs();
  const now = useNow();
  const seconds = responsible ? Math.max(0, (now - Date.parse(responsible.since)) / 1000) : 0;
  return (
    <li>
      <Button className="line-row mine-row" data-row onPress={() => acts.open(contactId)}>
        <BandChip band={band} short />
        <Glance of={seen} />
        <span>
          <b>{responsible?.name}</b> <span className="figures quiet">{span(seconds)}</span>
        </span>
      </Button>
    </li>
  );
}

/** For leads: the way to a colleague's call, to listen or to help. Asked for and not kept in sight: each look is written in the audit. */
export function UnderWay() {
  const words = useWords().call.underWay;
  const me = useDesk((state) => state.me);
  const ask = useAsk();
  const [found, setFound] = useState<ContactView[] | null>(null);
  if (me?.role !== 'lead') return null;
  const look = async (): Promise<void> =>
    setFound((await ask<ContactView[]>('GET', '/api/contacts?state=answered')) ?? found);
  const theirs = found?.filter(({ responsible }) => responsible?.workerId !== me.workerId);
  return (
    <section aria-labelledby="under-way">
      <h3 id="under-way" className="section-title">
        {words.title}
      </h3>
      <ul className="rows" aria-live="polite">
        {theirs?.map((contact) => (
          <One key={contact.contactId} contact={contact} />
        ))}
      </ul>
      {theirs?.length === 0 && <p className="quiet">{words.none}</p>}
      <Action act={look}>{found ? words.again : words.show}</Action>
    </section>
  );
}
