import { Button } from 'react-aria-components';
import type { ContactView } from '../../../../libs/protocol/desk.js';
import { useNow } from '../line/clock.js';
import { useActs, useDesk, useDeskState } from '../line/use-desk.js';
import { BandChip } from '../signs/band-chip.js';
import { Glance } from '../signs/glance.js';
import { myContacts, unread } from '../state/views.js';
import { span } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import { matches } from './matches.js';

/** What is going on in it right now, in one or two words. */
function Going({ contact }: { contact: ContactView }) {
  const words = useWords();
  const now = useNow();
  const state = useDeskState();
  const { contactId, responsible } = contact;
  const fresh = unread(state, contactId);
  if ((state.typing[contactId] ?? 0) > now) return <em>{words.mine.writing}</em>;
  if (fresh > 0) return <b className="count loud">{words.mine.unread(fresh)}</b>;
  if (contact.state !== 'answered') return <em>{words.terms.state[contact.state]}</em>;
  const since = responsible ? (now - Date.parse(responsible.since)) / 1000 : 0;
  return <span className="figures quiet">{span(since)}</span>;
}

function OneContact({ contact }: { contact: ContactView }) {
  const acts = useActs();
  const open = useDesk((state) => state.open === contact.contactId);
  return (
    <li>
      <Button
        className="line-row mine-row"
        data-row
        aria-current={open ? 'true' : undefined}
        onPress={() => acts.open(contact.contactId)}
      >
        <BandChip band={contact.band} short />
        <Glance of={contact} />
        <Going contact={contact} />
      </Button>
    </li>
  );
}

export function MyContacts({ find }: { find: string }) {
  const words = useWords();
  const mine = myContacts(useDeskState());
  const found = find.trim() ? mine.filter((one) => matches(one, find.trim(), words)) : mine;
  return (
    <section className="mine" aria-labelledby="mine-title">
      <h2 id="mine-title" className="section-title">
        {words.mine.title} <b className="count">{mine.length}</b>
      </h2>
      {mine.length === 0 && <p className="quiet empty">{words.mine.none}</p>}
      <ul className="rows">
        {found.map((contact) => (
          <OneContact key={contact.contactId} contact={contact} />
        ))}
      </ul>
    </section>
  );
}
