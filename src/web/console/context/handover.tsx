import { useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import type { ContactView } from '../../../../libs/protocol/desk.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import { useActs, useDesk, useDeskState, useOpenDesk } from '../line/use-desk.js';
import { useSuitable } from '../line/use-suitable.js';
import { Action } from '../signs/action.js';
import { ColleagueList } from '../signs/colleague-list.js';
import { reachOf, type Reach } from '../state/chain.js';
import { NO_DRAFTS } from '../state/drafts.js';
import { isMine } from '../state/views.js';
import { useWords } from '../words/use-words.js';

function Pending({ reach }: { reach: Reach }) {
  const words = useWords().handover;
  const acts = useActs();
  return (
    <section className="panel">
      <p>{words.pending(reach.to.name)}</p>
      {reach.brief && <blockquote className="brief">{reach.brief}</blockquote>}
      <Action act={() => acts.withdraw(reach.offerId)}>{words.withdraw}</Action>
    </section>
  );
}

function Form({ contactId, done }: { contactId: string; done: () => void }) {
  const words = useWords().handover;
  const acts = useActs();
  const { store } = useOpenDesk();
  const colleagues = useSuitable(contactId);
  const { to, brief } = useDesk((state) => state.drafts[contactId] ?? NO_DRAFTS);
  const [wrong, setWrong] = useState<string | null>(null);
  const draft = (part: { to?: string | null; brief?: string }): void => {
    setWrong(null);
    store.dispatch({ type: 'draft', contactId, part });
  };
  const offer = async (): Promise<void> => {
    if (!to) return setWrong(words.chooseFirst);
    if (brief.trim() === '') return setWrong(words.briefFirst);
    if (await acts.handOver(contactId, to, brief.trim())) done();
    return undefined;
  };
  return (
    <div className="form">
      <ColleagueList
        label={words.to}
        colleagues={colleagues}
        value={to}
        choose={(next) => draft({ to: next })}
      />
      <TextField className="field" value={brief} onChange={(next) => draft({ brief: next })} maxLength={4000}>
        <Label className="label">{words.brief}</Label>
        <TextArea className="input" rows={3} />
      </TextField>
      <p className="quiet">{words.still}</p>
      <p className="wrong" role="alert">
        {wrong}
      </p>
      <Action look="main" act={offer}>
        {words.offer}
      </Action>
    </div>
  );
}

export function Handover({ contact, entries }: { contact: ContactView; entries: Entry[] }) {
  const words = useWords().handover;
  const { contactId, state, responsible } = contact;
  const mine = isMine(useDeskState(), contactId) && responsible?.holds === 'worker';
  const reach = reachOf(entries);
  const [open, setOpen] = useState(false);
  if (!mine || state === 'closed') return null;
  if (reach) return <Pending reach={reach} />;
  return (
    <section className="panel">
      <Button className="button usual wide fold-button" aria-expanded={open} onPress={() => setOpen(!open)}>
        {words.title} …
        <i className="fold" aria-hidden="true" />
      </Button>
      {open && <Form contactId={contactId} done={() => setOpen(false)} />}
    </section>
  );
}
