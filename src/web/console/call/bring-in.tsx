import { useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { useActs } from '../line/use-desk.js';
import { useSuitable } from '../line/use-suitable.js';
import { Action } from '../signs/action.js';
import { Choices } from '../signs/choices.js';
import { ColleagueList } from '../signs/colleague-list.js';
import { useWords } from '../words/use-words.js';
import { invitedBy, NOBODY, ROLES, type Draft } from './invited.js';

/** Somebody is called into the room. What was written stays when the hub says no. */
export function BringIn({ contactId, done }: { contactId: string; done: () => void }) {
  const words = useWords().call;
  const acts = useActs();
  const colleagues = useSuitable(contactId);
  const [draft, setDraft] = useState<Draft>(NOBODY);
  const [wrong, setWrong] = useState<string | null>(null);
  const change = (part: Partial<Draft>): void => {
    setWrong(null);
    setDraft({ ...draft, ...part });
  };
  const call = async (): Promise<void> => {
    const asked = invitedBy(draft);
    if ('fix' in asked) return setWrong(words.fix[asked.fix]);
    if (await acts.bringIn(contactId, asked.invited)) done();
    return undefined;
  };
  const { role } = draft;
  return (
    <div className="form">
      <Choices
        label={words.role}
        options={ROLES.map((one) => [one, words.who[one]] as [typeof one, string])}
        value={role}
        choose={(next) => change({ role: next })}
      />
      {role === 'colleague' && (
        <ColleagueList
          label={words.who.colleague}
          colleagues={colleagues}
          value={draft.workerId}
          choose={(workerId) => change({ workerId })}
        />
      )}
      {role && role !== 'colleague' && <ByNumber draft={draft} change={change} />}
      <p className="wrong" role="alert">
        {wrong}
      </p>
      <Action look="main" act={call}>
        {words.call}
      </Action>
    </div>
  );
}

interface ByNumberProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function ByNumber({ draft, change }: ByNumberProps) {
  const words = useWords().call;
  const isAuthority = draft.role === 'authority';
  return (
    <>
      <TextField
        className="field"
        type="tel"
        value={draft.number}
        onChange={(number) => change({ number })}
        maxLength={40}
      >
        <Label className="label">{words.number}</Label>
        <Input className="input" />
      </TextField>
      <TextField className="field" value={draft.label} onChange={(label) => change({ label })} maxLength={80}>
        <Label className="label">{isAuthority ? words.authority : words.label}</Label>
        <Input className="input" />
      </TextField>
      {isAuthority && <Disclosure draft={draft} change={change} />}
    </>
  );
}

function Disclosure({ draft, change }: ByNumberProps) {
  const words = useWords().call;
  return (
    <>
      <TextField
        className="field"
        value={draft.brief}
        onChange={(brief) => change({ brief })}
        maxLength={1000}
      >
        <Label className="label">{words.brief}</Label>
        <TextArea className="input" rows={3} />
      </TextField>
      <Choices
        label={words.ground}
        options={Object.entries(words.grounds) as ['consent' | 'law', string][]}
        value={draft.ground}
        choose={(ground) => change({ ground })}
      />
      <p className="quiet">{words.authorityHint}</p>
    </>
  );
}
