import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Party } from '../../../../libs/protocol/call.js';
import { useNow } from '../line/clock.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { useWords } from '../words/use-words.js';
import { isInRoom } from './hearing.js';

/** Which sign of the house stands beside each state's word. */
const SIGN: Record<Party['state'], string> = {
  ...{ ringing: 'waiting', asked: 'waiting', line: 'waiting', leaving: 'gone' },
  ...{ talking: 'on', held: 'paused', muted: 'paused', listening: 'submitted', whispering: 'submitted' },
};

/** How long, as a clock counts: 0:07, 12:40. Not told to screen readers each second. */
function Since({ at }: { at: string }) {
  const seconds = Math.max(0, Math.floor((useNow() - Date.parse(at)) / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <time className="figures quiet" dateTime={at} aria-hidden="true">
      {text}
    </time>
  );
}

export function useNameOf(): (party: Party) => string {
  const { who, you } = useWords().call;
  const me = useDesk((state) => state.me?.workerId);
  return ({ who: is, worker, label }) => {
    if (worker && worker.workerId === me) return you;
    return worker?.name ?? label ?? who[is];
  };
}

interface OnePartyProps {
  party: Party;
  contactId: string;
  /** Of whoever answers for the contact, and sees it. */
  isTheirs: boolean;
}

export function OneParty({ party, contactId, isTheirs }: OnePartyProps) {
  const words = useWords().call;
  const nameOf = useNameOf();
  const { who, state, since, number, acceptedAt } = party;
  const name = nameOf(party);
  const isCalledIn = who !== 'person' && who !== 'worker';
  return (
    <li className="party">
      <i className="sign" data-kind={SIGN[state]} aria-hidden="true" />
      <span className="party-who">
        <b>{name}</b> {name !== words.who[who] && <span className="quiet">{words.who[who]}</span>}
        <small>
          {words.state[state]}
          {acceptedAt && `, ${words.accepted}`}
        </small>
        {number && <small className="figures quiet">{number}</small>}
      </span>
      <Since at={since} />
      {isTheirs && isCalledIn && state !== 'leaving' && (
        <Steps party={party} contactId={contactId} name={name} />
      )}
    </li>
  );
}

function Steps({ party, contactId, name }: { party: Party; contactId: string; name: string }) {
  const words = useWords().call;
  const acts = useActs();
  const { legId, who, state, acceptedAt } = party;
  const isSwitchboard = state === 'asked' && who !== 'colleague' && who !== 'lead';
  return (
    <div className="party-acts">
      {isSwitchboard && (
        <Action className="small" act={() => acts.letIn(contactId, legId)}>
          {words.letIn(name)}
        </Action>
      )}
      {isSwitchboard && <p className="quiet">{words.letInHint}</p>}
      {who === 'authority' && isInRoom(party) && !acceptedAt && <Yes party={party} contactId={contactId} />}
      {who !== 'lead' && (
        <Action className="small" act={() => acts.takeOut(contactId, legId)}>
          {words.takeOut(name)}
        </Action>
      )}
    </div>
  );
}

/** They said it in words: written down is who did. */
function Yes({ party, contactId }: { party: Party; contactId: string }) {
  const words = useWords().call;
  const acts = useActs();
  const [name, setName] = useState('');
  const note = (): unknown => name.trim() !== '' && acts.takenOver(contactId, party.legId, name.trim());
  return (
    <div className="form">
      <TextField className="field" value={name} onChange={setName} maxLength={80}>
        <Label className="label">{words.yesWho}</Label>
        <Input className="input" />
      </TextField>
      <Action look="main" isDisabled={name.trim() === ''} act={note}>
        {words.saidYes}
      </Action>
    </div>
  );
}
