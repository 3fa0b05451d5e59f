import { useActs } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { useWords } from '../words/use-words.js';
import { isInRoom } from './hearing.js';
import type { OwnCall } from './use-call.js';

/** What is off is the one thing to turn on again. */
const lookOf = (isOff: boolean): 'main' | 'usual' => (isOff ? 'main' : 'usual');

/** One's own microphone; and for whoever answers for the person, company while they cannot talk. */
export function Microphone({ call: { contactId }, mine, isHere }: OwnCall) {
  const words = useWords().call;
  const acts = useActs();
  if (!mine || isHere || mine.state === 'listening') return null;
  const isOff = mine.state === 'muted';
  return (
    <Action look={lookOf(isOff)} act={() => acts.muteMe(contactId, !isOff)}>
      {isOff ? words.unmute : words.mute} <kbd>M</kbd>
    </Action>
  );
}

export function Hold({ call: { contactId, parties } }: OwnCall) {
  const words = useWords().call;
  const acts = useActs();
  const person = parties.find((party) => party.who === 'person' && isInRoom(party));
  if (!person) return null;
  const isHeld = person.state === 'held';
  return (
    <Action look={lookOf(isHeld)} act={() => acts.holdCall(contactId, !isHeld)}>
      {isHeld ? words.resume : words.hold}
    </Action>
  );
}

/** Whoever answers for the person ends the talk; when an authority has said yes, or for others, to leave is enough. */
export function WayOut({ call: { contactId, parties }, mine }: OwnCall) {
  const words = useWords().call;
  const acts = useActs();
  const mayLeave = mine?.who !== 'worker' || parties.some(({ acceptedAt }) => acceptedAt !== null);
  const act = mayLeave ? () => acts.leaveCall(contactId) : () => acts.hangUp(contactId);
  return (
    <Action className="wide way-out" act={act}>
      {mayLeave ? words.leave : words.hangUp}
    </Action>
  );
}
