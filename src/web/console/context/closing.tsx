import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ContactView } from '../../../../libs/protocol/desk.js';
import type { Outcome } from '../../../../libs/protocol/words.js';
import { useActs, useDesk, useDeskState, useOpenDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { Choices } from '../signs/choices.js';
import { useTakeFocus } from '../signs/use-take-focus.js';
import { NO_CLOSING, type ClosingDraft } from '../state/drafts.js';
import { isMine } from '../state/views.js';
import { useWords } from '../words/use-words.js';
import { closingPlan, type Missing } from './closing-plan.js';
import { PlanFields } from './plan-fields.js';

function End({ contactId }: { contactId: string }) {
  const words = useWords().closing;
  const acts = useActs();
  return (
    <>
      <p className="quiet">{words.endHint}</p>
      <Button className="button usual wide" data-key-target="end" onPress={() => void acts.end(contactId)}>
        {words.end}
      </Button>
    </>
  );
}

function Lacking({ missing }: { missing: Missing[] }) {
  const words = useWords().closing;
  return (
    <div className="wrong" role="alert">
      {missing.length > 0 && (
        <>
          <p>{words.fixTitle}</p>
          <ul>
            {missing.map((key) => (
              <li key={key}>{words.fix[key]}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Form({ contactId }: { contactId: string }) {
  const words = useWords();
  const acts = useActs();
  const { store } = useOpenDesk();
  const draft = useDesk((state) => state.drafts[contactId]?.closing ?? NO_CLOSING);
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useTakeFocus(place);
  const now = Date.now() + store.get().clockOffset;
  const checked = closingPlan(draft, now);
  const missing = tried && !checked.ok ? checked.missing : [];
  const change = (part: Partial<ClosingDraft>): void =>
    store.dispatch({ type: 'draft', contactId, part: { closing: { ...draft, ...part } } });
  const close = async (): Promise<void> => {
    setTried(true);
    if (checked.ok && (await acts.close(contactId, checked.outcome, checked.plan))) setTried(false);
  };
  return (
    <div
      className="form"
      ref={place}
      data-key-target="end"
      tabIndex={-1}
      role="group"
      aria-label={words.closing.wrapUp}
    >
      <Choices
        label={words.closing.outcome}
        options={Object.entries(words.terms.outcome) as [Outcome, string][]}
        value={draft.outcome}
        choose={(outcome) => change({ outcome })}
        invalid={missing.includes('outcome')}
      />
      <Choices
        label={words.closing.plan}
        options={[
          ['promise', words.closing.promise],
          ['none', words.closing.none],
        ]}
        value={draft.plan}
        choose={(plan) => change({ plan })}
        invalid={missing.includes('plan')}
      />
      <PlanFields draft={draft} change={change} missing={missing} now={now} />
      <Lacking missing={missing} />
      <Action look="main" className="wide" act={close}>
        {words.closing.close}
      </Action>
    </div>
  );
}

/** The end in two steps: first the talk, then what we leave the person with. */
export function Closing({ contact }: { contact: ContactView }) {
  const words = useWords().closing;
  const { contactId, state, responsible } = contact;
  const mine = isMine(useDeskState(), contactId) && responsible?.holds === 'worker';
  if (!mine || (state !== 'answered' && state !== 'wrap-up' && state !== 'callback')) return null;
  return (
    <section className="panel closing" aria-labelledby="closing-title">
      <h2 id="closing-title" className="section-title">
        {state === 'wrap-up' ? words.wrapUp : words.title}
      </h2>
      {state === 'wrap-up' ? <Form contactId={contactId} /> : <End contactId={contactId} />}
    </section>
  );
}
