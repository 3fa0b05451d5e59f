import { useState } from 'react';
import { Button, Input, Label, Switch, TextField } from 'react-aria-components';
import type { CallBackView } from '../../../../../libs/protocol/call-back.js';
import { useActs, useOpenDesk } from '../../line/use-desk.js';
import { Action } from '../../signs/action.js';
import { Choices } from '../../signs/choices.js';
import { dateOf, stockholmInstant } from '../../words/times.js';
import { useWords } from '../../words/use-words.js';

type Time = keyof ReturnType<typeof useWords>['callBack']['wished'];
interface Draft {
  wished: Time;
  date: string;
  time: string;
  number: string;
  texts: boolean;
}

interface FieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function AtATime({ draft, change }: FieldsProps) {
  const words = useWords().callBack;
  return (
    <div className="row">
      <TextField className="field" type="date" value={draft.date} onChange={(date) => change({ date })}>
        <Label className="label">{words.date}</Label>
        <Input className="input" />
      </TextField>
      <TextField className="field" type="time" value={draft.time} onChange={(time) => change({ time })}>
        <Label className="label">{words.time}</Label>
        <Input className="input" />
      </TextField>
    </div>
  );
}

function Fields({ draft, change }: FieldsProps) {
  const words = useWords().callBack;
  return (
    <>
      <Choices
        label={words.when}
        options={Object.entries(words.wished) as [Time, string][]}
        value={draft.wished}
        choose={(wished) => change({ wished })}
      />
      {draft.wished === 'at' && <AtATime draft={draft} change={change} />}
      <TextField className="field" type="tel" value={draft.number} onChange={(number) => change({ number })}>
        <Label className="label">{words.number}</Label>
        <Input className="input" />
      </TextField>
      <Switch className="switch" isSelected={draft.texts} onChange={(texts) => change({ texts })}>
        <i className="switch-track" aria-hidden="true" />
        {words.texts}
      </Switch>
    </>
  );
}

/** What the person said of when and where they wish to be called; or that they do not, or that it is not safe. */
export function PromiseForm({ view }: { view: CallBackView }) {
  const words = useWords().callBack;
  const acts = useActs();
  const { store } = useOpenDesk();
  const { contactId, wantsTexts } = view;
  const today = dateOf(Date.now() + store.get().clockOffset);
  const [draft, setDraft] = useState<Draft | null>(null);
  if (!draft)
    return (
      <Button
        className="button plain"
        onPress={() => setDraft({ wished: 'now', date: today, time: '10:00', number: '', texts: wantsTexts })}
      >
        {words.change}
      </Button>
    );
  const promise = async (): Promise<void> => {
    const { wished, date, time, number, texts } = draft;
    const done = await acts.promiseCall({
      ...{ contactId, wished, wantsTexts: texts },
      ...(wished === 'at' && date && time ? { at: stockholmInstant(date, time) } : {}),
      ...(number.trim() ? { number: number.trim() } : {}),
    });
    if (done) setDraft(null);
  };
  const end = (outcome: 'declined' | 'not-safe') => async () =>
    (await acts.endCallBack(contactId, outcome)) && setDraft(null);
  return (
    <div className="form" role="group" aria-label={words.change}>
      <Fields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
      <Action act={promise}>{words.promise}</Action>
      <div className="row">
        <Action look="plain" act={end('declined')}>
          {words.declined}
        </Action>
        <Action look="plain" act={end('not-safe')}>
          {words.notSafe}
        </Action>
      </div>
    </div>
  );
}
