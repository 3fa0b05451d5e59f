import { useEffect, useEffectEvent, useState } from 'react';
import type { OwnReach, ProofByCall } from '../../../../../libs/protocol/roster-swaps.js';
import { Action } from '../../signs/action.js';
import { Field } from '../field.js';
import type { Roster } from '../use-roster.js';
import { useRosterWords } from '../use-roster-words.js';

const LOOK_MS = 1500;

/** How a test call goes: the digits while it rings, then how it ended. */
function TestCall({ call }: { call: ProofByCall | null }) {
  const words = useRosterWords().own;
  return (
    <p role="status">
      {call?.state === 'calling' && (
        <>
          {words.calling} <b className="figures proof-code">{call.code}</b>
        </>
      )}
      {call && call.state !== 'calling' && words.callEnded[call.state]}
    </p>
  );
}

interface ProofProps {
  roster: Roster;
  reach: OwnReach;
  read: () => Promise<void>;
  take: (answer: OwnReach | null) => void;
}

/** Two ways to show that a number is one's own: a test call, which is what it will be used for, and a code by text. */
function Proof({ roster, reach, read, take }: ProofProps) {
  const words = useRosterWords().own;
  const [code, setCode] = useState('');
  const verify = async () =>
    take(await roster.door.ask<OwnReach>('POST', '/roster/reach/me/verify', { code }));
  const testCall = async (): Promise<void> => {
    if (await roster.door.ask<ProofByCall>('POST', '/roster/reach/me/call')) await read();
  };
  return (
    <>
      {reach.call?.state !== 'calling' && (
        <Action look="main" act={testCall}>
          {words.testCall}
        </Action>
      )}
      <TestCall call={reach.call} />
      <Action act={() => roster.door.ask('POST', '/roster/reach/me/code')}>{words.sendCode}</Action>
      <Field label={words.code} type="text" value={code} change={setCode} />
      <Action act={verify}>{words.verify}</Action>
    </>
  );
}

/** The number one is reached at and takes calls by, proved to be one's own. */
export function Phone({ roster }: { roster: Roster }) {
  const words = useRosterWords().own;
  const [reach, setReach] = useState<OwnReach | null>(null);
  const [phone, setPhone] = useState('');
  const take = (answer: OwnReach | null): void => {
    if (!answer) return;
    setReach(answer);
    setPhone(answer.phone ?? '');
  };
  const read = async () => take(await roster.door.ask<OwnReach>('GET', '/roster/reach/me'));
  const look = useEffectEvent(read);
  useEffect(() => void look(), []);
  const isCalling = reach?.call?.state === 'calling';
  useEffect(() => {
    if (!isCalling) return undefined;
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [isCalling]);
  const save = async () => take(await roster.door.ask<OwnReach>('PUT', '/roster/reach/me', { phone }));
  const known = reach?.phone && reach.phone === phone;
  return (
    <div className="roster-form">
      <Field label={words.phone} type="tel" value={phone} change={setPhone} />
      {!known && <Action act={save}>{words.save}</Action>}
      {known && <p className="quiet">{reach.verified ? words.verified : words.notVerified}</p>}
      {known && !reach.verified && <Proof roster={roster} reach={reach} read={read} take={take} />}
    </div>
  );
}
