import { useEffect } from 'react';
import type { Lowering } from '../../../../libs/protocol/triage.js';
import { useActs, useDesk, useOpenDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { useWords } from '../words/use-words.js';

function Asked({ lowering }: { lowering: Lowering }) {
  const words = useWords().triage;
  const acts = useActs();
  const { store } = useOpenDesk();
  const { loweringId, contactId, by, from, to, reason } = lowering;
  const title = `lowering-${loweringId}`;
  return (
    <div className="watch-offer" role="group" aria-labelledby={title} data-row tabIndex={-1}>
      <p id={title}>
        <b>{words.wantsToLower(by.name, from, to)}</b>
      </p>
      <blockquote className="brief">{reason}</blockquote>
      <div className="row">
        <Action act={() => acts.settleLowering(loweringId, true)}>{words.confirm}</Action>
        <Action look="main" act={() => acts.settleLowering(loweringId, false)}>
          {words.refuse}
        </Action>
        <Action look="plain" act={() => store.dispatch({ type: 'opened', contactId })}>
          {words.look}
        </Action>
      </div>
    </div>
  );
}

/** Where I am the second person: somebody wants to lower danger to life or very high risk. Not lowering stands first. */
export function Lowerings() {
  const { store, connection } = useOpenDesk();
  const lowerings = useDesk((state) => state.lowerings);
  const isUp = useDesk((state) => state.line === 'up');
  useEffect(() => {
    if (!isUp || lowerings !== null) return;
    void connection.ask('lowering:list', {}).then((answer) => {
      if (answer.ok) store.dispatch({ type: 'lowerings', lowerings: answer.lowerings });
    });
  }, [store, connection, isUp, lowerings]);
  return lowerings?.map((lowering) => <Asked key={lowering.loweringId} lowering={lowering} />);
}
