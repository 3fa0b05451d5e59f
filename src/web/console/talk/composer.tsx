import { useRef, type KeyboardEvent } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import type { ContactView } from '../../../../libs/protocol/desk.js';
import { CallBar } from '../call/call-bar.js';
import { useActs, useDesk, useDeskState, useOpenDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { smsParts } from '../sms-parts.js';
import { isMine } from '../state/views.js';
import { useWords } from '../words/use-words.js';

/** The person is told no oftener than this that somebody is writing. */
const TYPING_EVERY_MS = 3_000;
/** The longest message the hub takes, and the longest a provider takes as one text. */
const LONGEST = 4_000;
const LONGEST_SMS = 1_000;

function Parts({ text }: { text: string }) {
  const words = useWords().talk;
  const { parts, left, encoding } = smsParts(text);
  const many = parts > 1;
  if (text === '') return null;
  return (
    <span className="parts figures" data-many={many || undefined} role="status">
      {many && <b>{words.parts(parts)} · </b>}
      {words.partsLeft(left)}
      {encoding === 'ucs2' && ` · ${words.ucs2}`}
    </span>
  );
}

function WhyNot({ contact }: { contact: ContactView }) {
  const words = useWords().talk;
  const said =
    contact.state === 'closed' ? words.closed : words.notYours(contact.responsible?.name ?? words.hub);
  return <p className="composer composer-closed quiet">{said}</p>;
}

export function Composer({ contact }: { contact: ContactView }) {
  const words = useWords().talk;
  const acts = useActs();
  const { store } = useOpenDesk();
  const { contactId, channel } = contact;
  const text = useDesk((state) => state.drafts[contactId]?.message ?? '');
  const mine = isMine(useDeskState(), contactId);
  const told = useRef(0);
  if (!mine || contact.state === 'closed') return <WhyNot contact={contact} />;
  if (channel === 'voice')
    return (
      <>
        <CallBar contactId={contactId} />
        <p className="composer composer-closed quiet in-a-call">{words.inACall}</p>
      </>
    );

  const write = (message: string): void => {
    store.dispatch({ type: 'draft', contactId, part: { message } });
    if (message === '' || Date.now() - told.current < TYPING_EVERY_MS) return;
    told.current = Date.now();
    acts.typing(contactId);
  };
  const send = (): void => {
    if (text.trim() !== '') acts.send(contactId, text.trim());
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="composer">
      {contact.state === 'wrap-up' && <p className="quiet composer-wrap">{words.wrapUp}</p>}
      <TextField
        value={text}
        onChange={write}
        maxLength={channel === 'sms' ? LONGEST_SMS : LONGEST}
        className="field"
      >
        <Label className="unseen">{words.compose}</Label>
        <TextArea
          className="input"
          rows={3}
          placeholder={words.compose}
          onKeyDown={pressed}
          data-key-target="message"
        />
      </TextField>
      <div className="row">
        <span className="hint quiet">{words.composeHint}</span>
        <span className="gap" />
        {channel === 'sms' && <Parts text={text.trim()} />}
        <Action look="main" act={send} isDisabled={text.trim() === ''}>
          {words.send}
        </Action>
      </div>
    </div>
  );
}
