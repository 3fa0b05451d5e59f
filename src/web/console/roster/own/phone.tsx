import { useEffect, useEffectEvent, useState } from 'react';
import type { ReachView } from '../../../../../libs/protocol/roster-swaps.js';
import { Action } from '../../signs/action.js';
import { Field } from '../field.js';
import type { Roster } from '../use-roster.js';
import { useRosterWords } from '../use-roster-words.js';

/** The number one is reached at on stand-by, proved by the code that is texted to it. */
export function Phone({ roster }: { roster: Roster }) {
  const words = useRosterWords().own;
  const [reach, setReach] = useState<ReachView | null>(null);
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const take = (answer: ReachView | null): void => {
    if (!answer) return;
    setReach(answer);
    setPhone(answer.phone ?? '');
  };
  const read = useEffectEvent(async () => take(await roster.door.ask<ReachView>('GET', '/roster/reach/me')));
  useEffect(() => void read(), []);
  const save = async () => take(await roster.door.ask<ReachView>('PUT', '/roster/reach/me', { phone }));
  const verify = async () =>
    take(await roster.door.ask<ReachView>('POST', '/roster/reach/me/verify', { code }));
  const known = reach?.phone && reach.phone === phone;
  return (
    <div className="roster-form">
      <Field label={words.phone} type="tel" value={phone} change={setPhone} />
      {!known && <Action act={save}>{words.save}</Action>}
      {known && <p className="quiet">{reach.verified ? words.verified : words.notVerified}</p>}
      {known && !reach.verified && (
        <>
          <Action act={() => roster.door.ask('POST', '/roster/reach/me/code')}>{words.sendCode}</Action>
          <Field label={words.code} type="text" value={code} change={setCode} />
          <Action act={verify}>{words.verify}</Action>
        </>
      )}
    </div>
  );
}
