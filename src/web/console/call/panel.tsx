import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CallView } from '../../../../libs/protocol/call.js';
import { useDesk } from '../line/use-desk.js';
import { useWords } from '../words/use-words.js';
import { BringIn } from './bring-in.js';
import { isInRoom } from './hearing.js';
import { Keys } from './keys.js';
import { Lead } from './lead.js';
import { OneParty } from './party.js';
import { Hold, Microphone, WayOut } from './steering.js';
import { useFollowed, useOwnCall, type OwnCall } from './use-call.js';
import { WhoHears } from './who-hears.js';

/** Who is in the call, and what can be done in it. */
export function CallPanel({ contactId }: { contactId: string }) {
  useFollowed(contactId);
  const own = useOwnCall(contactId);
  return own && <Call {...own} />;
}

function Call(own: OwnCall) {
  const words = useWords().call;
  const role = useDesk((state) => state.me?.role);
  const { call, mine } = own;
  const isTheirs = mine?.who === 'worker' && isInRoom(mine);
  return (
    <section className="panel call" aria-labelledby="call-title">
      <h3 id="call-title" className="section-title">
        {words.title}
      </h3>
      {call.apart && (
        <p className="wrong" role="alert">
          {words.apart}
        </p>
      )}
      <WhoHears own={own} />
      <ul className="parties" aria-live="polite">
        {call.parties.map((party) => (
          <OneParty key={party.legId} party={party} contactId={call.contactId} isTheirs={isTheirs} />
        ))}
      </ul>
      {mine && isInRoom(mine) && <Steering own={own} isTheirs={isTheirs} />}
      {role === 'lead' && mine?.who !== 'worker' && <Lead contactId={call.contactId} mine={mine} />}
    </section>
  );
}

/** For whoever answers for the contact: hold, keys, others. For everyone in the room: their own microphone, and the way out, last. */
function Steering({ own, isTheirs }: { own: OwnCall; isTheirs: boolean }) {
  return (
    <>
      <div className="call-acts">
        {isTheirs && <Hold {...own} />}
        <Microphone {...own} />
      </div>
      {isTheirs && <Others call={own.call} />}
      <WayOut {...own} />
    </>
  );
}

/** Keys for the others, and who else is to come in: one of them open at a time. */
function Others({ call }: { call: CallView }) {
  const words = useWords().call;
  const [open, setOpen] = useState<'keys' | 'bring-in' | null>(null);
  const turn = (part: 'keys' | 'bring-in'): void => setOpen(open === part ? null : part);
  return (
    <>
      <Fold isOpen={open === 'keys'} turn={() => turn('keys')} title={words.keys} />
      {open === 'keys' && <Keys call={call} />}
      <Fold isOpen={open === 'bring-in'} turn={() => turn('bring-in')} title={words.bringIn} />
      {open === 'bring-in' && <BringIn contactId={call.contactId} done={() => setOpen(null)} />}
    </>
  );
}

function Fold({ isOpen, turn, title }: { isOpen: boolean; turn: () => void; title: string }) {
  return (
    <Button className="button usual wide fold-button" aria-expanded={isOpen} onPress={turn}>
      {title} …
      <i className="fold" aria-hidden="true" />
    </Button>
  );
}
