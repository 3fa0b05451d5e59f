import { Button } from 'react-aria-components';
import type { ContactView, Link } from '../../../../libs/protocol/desk.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import { BatonStrip } from '../context/baton-strip.js';
import { useActs, useDeskState } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { BandChip } from '../signs/band-chip.js';
import { Glance } from '../signs/glance.js';
import { isMine, mayTake } from '../state/views.js';
import { useWords } from '../words/use-words.js';

interface TalkHeadProps {
  contact: ContactView;
  chain: Link[];
  entries: Entry[];
}

export function TalkHead({ contact, chain, entries }: TalkHeadProps) {
  const words = useWords();
  const acts = useActs();
  const state = useDeskState();
  const { contactId, responsible } = contact;
  const advised = entries.some(({ body }) => body.kind === 'advice');
  const held = responsible?.holds === 'worker' && isMine(state, contactId);
  return (
    <header className="talk-head">
      <div className="talk-what">
        <BandChip band={contact.band} />
        <Glance of={contact} />
        {contact.state !== 'answered' && <span className="tag">{words.terms.state[contact.state]}</span>}
        {advised && <span className="tag danger">{words.talk.advised}</span>}
        {contact.address && <span className="quiet figures">{contact.address}</span>}
        {!held && contact.state !== 'closed' && mayTake(state) && (
          <Action look="main" act={() => acts.take(contactId)}>
            {words.talk.take}
          </Action>
        )}
        <Button
          className="button plain close"
          aria-label={words.talk.leaveView}
          onPress={() => acts.open(null)}
        >
          ×
        </Button>
      </div>
      <BatonStrip chain={chain} entries={entries} />
    </header>
  );
}
