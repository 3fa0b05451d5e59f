import { useDesk, useDeskState } from '../line/use-desk.js';
import type { ContactLog } from '../state/contact-log.js';
import { isMine } from '../state/views.js';
import { Questions } from '../triage/questions.js';
import { Regrade } from '../triage/regrade.js';
import { useTriage } from '../triage/use-triage.js';
import { useWords } from '../words/use-words.js';
import { CallPanel } from '../call/panel.js';
import { Baton } from './baton.js';
import { CallBack } from './call-back/call-back.js';
import { Closing } from './closing.js';
import { Handover } from './handover.js';
import { Notes } from './notes.js';
import { Why } from './why.js';
import { Wishes } from './wishes.js';

/** Beside the talk: why it is graded so, who is responsible, what staff should know, and how it ends. */
export function Context() {
  const words = useWords().talk;
  const log = useDesk((state) => (state.open ? state.logs[state.open] : undefined));
  if (!log) return <p className="quiet empty">{words.none}</p>;
  return <Beside key={log.contact.contactId} log={log} />;
}

function Beside({ log }: { log: ContactLog }) {
  const { contactId, state } = log.contact;
  const view = useTriage(log.contact, log.entries);
  const mine = isMine(useDeskState(), contactId) && state !== 'closed';
  return (
    <>
      {log.contact.channel === 'voice' && state !== 'closed' && (
        <CallPanel key={`${contactId} call`} contactId={contactId} />
      )}
      <CallBack key={`${contactId} call-back`} contact={log.contact} />
      <Why contact={log.contact} view={view} />
      {mine && view && <Questions view={view} />}
      {mine && view && <Regrade view={view} />}
      <Wishes key={`${contactId} wishes`} contact={log.contact} />
      <Baton chain={log.chain} entries={log.entries} />
      <Handover key={`${contactId} handover`} contact={log.contact} entries={log.entries} />
      <Notes key={`${contactId} notes`} contact={log.contact} notes={log.notes} />
      <Closing key={`${contactId} closing`} contact={log.contact} />
    </>
  );
}
