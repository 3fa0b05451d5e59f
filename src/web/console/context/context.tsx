import { useDesk } from '../line/use-desk.js';
import { useWords } from '../words/use-words.js';
import { Baton } from './baton.js';
import { Closing } from './closing.js';
import { Handover } from './handover.js';
import { Notes } from './notes.js';
import { Why } from './why.js';

/** Beside the talk: why it is graded so, who is responsible, what staff should know, and how it ends. */
export function Context() {
  const words = useWords().talk;
  const log = useDesk((state) => (state.open ? state.logs[state.open] : undefined));
  if (!log) return <p className="quiet empty">{words.none}</p>;
  const { contactId } = log.contact;
  return (
    <>
      <Why contact={log.contact} />
      <Baton chain={log.chain} entries={log.entries} />
      <Handover key={`${contactId} handover`} contact={log.contact} entries={log.entries} />
      <Notes key={`${contactId} notes`} contact={log.contact} notes={log.notes} />
      <Closing key={`${contactId} closing`} contact={log.contact} />
    </>
  );
}
