import { useDesk, useOpenDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { Moment } from '../signs/moment.js';
import type { Outgoing } from '../state/outbox.js';
import { useWords } from '../words/use-words.js';

/** A message on its way to the hub: never shown as more than it is. */
export function OutgoingMessage({ message }: { message: Outgoing }) {
  const words = useWords();
  const { store } = useOpenDesk();
  const line = useDesk((state) => state.line);
  const { id, state } = message;
  const said = {
    stored: words.talk.stored,
    waiting: line === 'up' ? words.talk.sending : words.talk.waiting,
    refused: words.talk.refused(words.refusals[message.reason ?? ''] ?? message.reason ?? ''),
  }[state];
  return (
    <li className="said-row" data-side="me" data-state={state}>
      <p className="said-by">
        <b>{words.talk.you}</b> <Moment at={message.at} />
      </p>
      <p className="said-text">{message.text}</p>
      <span className="delivery" data-state={state}>
        <i className="sign" data-kind={state} aria-hidden="true" />
        {said}
        {state === 'refused' && (
          <>
            <Action act={() => store.dispatch({ type: 'tried-again', id })}>{words.talk.again}</Action>
            <Action look="plain" act={() => store.dispatch({ type: 'discarded', id })}>
              {words.talk.discard}
            </Action>
          </>
        )}
      </span>
    </li>
  );
}
