import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { FormQuestion, TriageView } from '../../../../libs/protocol/triage.js';
import { usePrefs } from '../line/prefs.js';
import { useActs } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { Pick } from '../signs/pick.js';
import { useWords } from '../words/use-words.js';

function Asking({ contactId, question }: { contactId: string; question: FormQuestion }) {
  const acts = useActs();
  const { language } = usePrefs();
  const title = `ask-${question.key}`;
  return (
    <div role="group" aria-labelledby={title} data-question={question.key}>
      <p id={title} className="ask-text">
        {question.text[language]}
      </p>
      <div className="ask-options">
        {question.options.map(({ key, label }) => (
          <Action key={key} act={() => acts.noteAnswer(contactId, question.key, key)}>
            {label[language]}
          </Action>
        ))}
      </div>
    </div>
  );
}

/** The same questions as on the other channels, asked by the worker in the talk. The next that matters stands first. */
export function Questions({ view }: { view: TriageView }) {
  const words = useWords().triage;
  const { language } = usePrefs();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const all = [...view.open, ...view.others];
  const question = all.find(({ key }) => key === chosen) ?? all[0];
  if (!question) return null;
  return (
    <section className="panel ask" aria-labelledby="ask-title">
      <Button className="button usual wide fold-button" aria-expanded={open} onPress={() => setOpen(!open)}>
        <span id="ask-title">{words.questions}</span>
        {view.open.length > 0 && <b className="count">{view.open.length}</b>}
        <i className="fold" aria-hidden="true" />
      </Button>
      {open && (
        <div className="form">
          <p className="quiet">{words.askHint}</p>
          <Asking key={question.key} contactId={view.contactId} question={question} />
          {all.length > 1 && (
            <Pick
              label={words.another}
              options={all.map(({ key, text }) => [key, text[language]] as const)}
              value={question.key}
              choose={setChosen}
            />
          )}
        </div>
      )}
    </section>
  );
}
