import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CallView, Party } from '../../../../libs/protocol/call.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { useWords } from '../words/use-words.js';
import { BringIn } from './bring-in.js';
import { Keys } from './keys.js';
import { Lead } from './lead.js';
import { OneParty } from './party.js';
import { isInRoom, useCall } from './use-call.js';

/** Who is in the call, and what can be done in it. */
export function CallPanel({ contactId }: { contactId: string }) {
  const call = useCall(contactId);
  if (!call || call.parties.length === 0) return null;
  return <Call call={call} />;
}

function Call({ call }: { call: CallView }) {
  const words = useWords().call;
  const me = useDesk((state) => state.me);
  const mine = call.parties.find(({ worker }) => worker?.workerId === me?.workerId);
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
      <ul className="parties" aria-live="polite">
        {call.parties.map((party) => (
          <OneParty key={party.legId} party={party} contactId={call.contactId} isTheirs={isTheirs} />
        ))}
      </ul>
      {mine && isInRoom(mine) && <Steering call={call} mine={mine} isTheirs={isTheirs} />}
      {me?.role === 'lead' && mine?.who !== 'worker' && <Lead contactId={call.contactId} mine={mine} />}
    </section>
  );
}

interface SteeringProps {
  call: CallView;
  mine: Party;
  isTheirs: boolean;
}

/** For whoever answers for the contact: hold, keys, others. For everyone in the room: their own microphone, and the way out. */
function Steering({ call, mine, isTheirs }: SteeringProps) {
  const words = useWords().call;
  const acts = useActs();
  const { contactId } = call;
  const isMuted = mine.state === 'muted';
  return (
    <>
      <div className="call-acts">
        {isTheirs && <Hold call={call} />}
        {mine.state !== 'listening' && (
          <Action act={() => acts.muteMe(contactId, !isMuted)}>{isMuted ? words.unmute : words.mute}</Action>
        )}
        <WayOut call={call} isTheirs={isTheirs} />
      </div>
      {isTheirs && <Others call={call} />}
    </>
  );
}

function Hold({ call }: { call: CallView }) {
  const words = useWords().call;
  const acts = useActs();
  const person = call.parties.find((party) => party.who === 'person' && isInRoom(party));
  if (!person) return null;
  const isHeld = person.state === 'held';
  return (
    <Action act={() => acts.holdCall(call.contactId, !isHeld)}>{isHeld ? words.resume : words.hold}</Action>
  );
}

/** Whoever answers for the person ends the talk; when an authority has said yes, or for others, to leave is enough. */
function WayOut({ call, isTheirs }: { call: CallView; isTheirs: boolean }) {
  const words = useWords().call;
  const acts = useActs();
  const { contactId, parties } = call;
  const mayLeave = !isTheirs || parties.some(({ acceptedAt }) => acceptedAt !== null);
  if (mayLeave) return <Action act={() => acts.leaveCall(contactId)}>{words.leave}</Action>;
  return <Action act={() => acts.hangUp(contactId)}>{words.hangUp}</Action>;
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
