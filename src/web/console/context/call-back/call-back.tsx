import type { CallBackView } from '../../../../../libs/protocol/call-back.js';
import type { ContactView } from '../../../../../libs/protocol/desk.js';
import { useActs, useDeskState } from '../../line/use-desk.js';
import { Action } from '../../signs/action.js';
import { Moment } from '../../signs/moment.js';
import { isMine } from '../../state/views.js';
import { useWords } from '../../words/use-words.js';
import { PromiseForm } from './promise-form.js';
import { useCallBack } from './use-call-back.js';
import { VoiceMessages } from './voice-messages.js';

function Tries({ tries }: Pick<CallBackView, 'tries'>) {
  const words = useWords().callBack;
  if (tries.length === 0) return null;
  return (
    <details>
      <summary>
        {words.tries}: {tries.length}
      </summary>
      <ol className="form">
        {tries.map(({ n, at, who, outcome }) => (
          <li key={n}>
            <Moment at={at} /> {who.name}: {outcome ? words.outcome[outcome] : words.underWay}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Promised({ view: { promised, ended } }: { view: CallBackView }) {
  const words = useWords().callBack;
  if (promised)
    return (
      <>
        <p>
          {words.promised(promised.failed + 1, promised.most)} <Moment at={promised.dueAt} />
        </p>
        {promised.asked === 'nobody' && <p className="quiet">{words.byNobody}</p>}
      </>
    );
  return ended && <p>{words.ended[ended.outcome]}</p>;
}

function Ring({ view }: { view: CallBackView }) {
  const words = useWords().callBack;
  const acts = useActs();
  const { contactId, notCallable, progress, isSafe, number } = view;
  if (notCallable) return <p className="wrong">{notCallable.message}</p>;
  return (
    <>
      {isSafe === null && progress !== 'talking' && <p className="quiet">{words.notAsked}</p>}
      {!progress && (
        <Action
          look="main"
          className="wide"
          act={() => acts.callUp(contactId)}
          aria-description={words.callHint}
        >
          {words.call} <span className="figures">{number}</span>
        </Action>
      )}
    </>
  );
}

/** A person is called by whoever answers for them; what is promised, how far a call has come, and what they have left to hear. */
export function CallBack({ contact }: { contact: ContactView }) {
  const { contactId, state, channel } = contact;
  const view = useCallBack(contactId, state);
  if (!view || (channel !== 'voice' && channel !== 'sms')) return null;
  return <Panel contact={contact} view={view} />;
}

function Panel({ contact, view }: { contact: ContactView; view: CallBackView }) {
  const words = useWords().callBack;
  const { contactId, state, responsible } = contact;
  const isTheirs = isMine(useDeskState(), contactId) && state !== 'closed';
  return (
    <section className="panel call-back" aria-labelledby="call-back-title">
      <h2 id="call-back-title" className="section-title">
        {words.title}
      </h2>
      <p role="status" className="call-progress" data-progress={view.progress ?? undefined}>
        {view.progress && words.progress[view.progress]}
      </p>
      <Promised view={view} />
      {isTheirs && responsible?.holds === 'worker' && <Ring view={view} />}
      <Tries tries={view.tries} />
      <VoiceMessages contactId={contactId} messages={view.messages} />
      {isTheirs && <PromiseForm key={contactId} view={view} />}
    </section>
  );
}
