import { useRef } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import type { ContactView, Note } from '../../../../libs/protocol/desk.js';
import { useActs, useDesk, useOpenDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { Moment } from '../signs/moment.js';
import { useWords } from '../words/use-words.js';

/** Ruled like paper, in another colour, with its own field and its own button: nobody takes it for the talk. */
export function Notes({ contact, notes }: { contact: ContactView; notes: Note[] }) {
  const words = useWords().notes;
  const acts = useActs();
  const { store } = useOpenDesk();
  const { contactId } = contact;
  const text = useDesk((state) => state.drafts[contactId]?.note ?? '');
  // Kept until it is stored: a second try after a lost answer is the same note.
  const id = useRef(crypto.randomUUID());
  const save = async (): Promise<void> => {
    if (await acts.addNote(contactId, id.current, text.trim())) id.current = crypto.randomUUID();
  };
  return (
    <section className="panel notes" aria-labelledby="notes-title">
      <h2 id="notes-title" className="section-title">
        {words.title}
      </h2>
      <p className="staff-only">
        <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
          <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z" />
        </svg>
        {words.staffOnly}
      </p>
      {notes.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="said-by">
              <b>{note.who.name}</b> <Moment at={note.at} />
            </p>
            <p className="said-text">{note.text}</p>
          </li>
        ))}
      </ul>
      <TextField
        className="field"
        value={text}
        maxLength={4000}
        onChange={(note) => store.dispatch({ type: 'draft', contactId, part: { note } })}
      >
        <Label className="label">{words.write}</Label>
        <TextArea className="input" rows={2} data-key-target="note" />
      </TextField>
      <Action act={save} isDisabled={text.trim() === ''}>
        {words.add}
      </Action>
    </section>
  );
}
