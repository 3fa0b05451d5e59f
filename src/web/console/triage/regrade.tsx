import { useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import type { TriageView } from '../../../../libs/protocol/triage.js';
import type { Band } from '../../../../libs/protocol/words.js';
import { useActs } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { Choices } from '../signs/choices.js';
import { useWords } from '../words/use-words.js';
import { rankOf } from './rank.js';

const BANDS = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'] as const satisfies Band[];

function Form({ view, done }: { view: TriageView; done: () => void }) {
  const words = useWords();
  const acts = useActs();
  const [band, setBand] = useState<Band | null>(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const lowers = band !== null && rankOf(band) > rankOf(view.band);
  const takesTwo = lowers && rankOf(view.band) <= 1;
  const set = async (): Promise<void> => {
    if (!band) return setWrong(words.triage.chooseFirst);
    if (lowers && reason.trim() === '') return setWrong(words.triage.reasonFirst);
    if (await acts.regrade(view.contactId, band, reason.trim())) done();
    return undefined;
  };
  return (
    <div className="form">
      <Choices
        label={words.triage.band}
        options={BANDS.map((one) => [one, `${one} ${words.terms.band[one]}`] as const)}
        value={band}
        choose={(next) => {
          setWrong(null);
          setBand(next);
        }}
      />
      <p className="quiet">
        {takesTwo ? words.triage.needsTwo : lowers ? words.triage.needsReason : words.triage.raiseFree}
      </p>
      <TextField className="field" value={reason} onChange={setReason} maxLength={4000}>
        <Label className="label">{words.triage.reason}</Label>
        <TextArea className="input" rows={2} />
      </TextField>
      <p className="wrong" role="alert">
        {wrong}
      </p>
      <Action look="main" act={set}>
        {takesTwo ? words.triage.ask : words.triage.set}
      </Action>
    </div>
  );
}

/** The worker's own judgement. Until a second person has said yes, the band stays as it is. */
export function Regrade({ view }: { view: TriageView }) {
  const words = useWords().triage;
  const acts = useActs();
  const [open, setOpen] = useState(false);
  const { lowering } = view;
  if (lowering)
    return (
      <section className="panel">
        <p>{words.waits(lowering.from, lowering.to)}</p>
        <blockquote className="brief">{lowering.reason}</blockquote>
        <Action act={() => acts.settleLowering(lowering.loweringId, false)}>{words.takeBack}</Action>
      </section>
    );
  return (
    <section className="panel">
      <Button className="button usual wide fold-button" aria-expanded={open} onPress={() => setOpen(!open)}>
        {words.change} …
        <i className="fold" aria-hidden="true" />
      </Button>
      {open && <Form view={view} done={() => setOpen(false)} />}
    </section>
  );
}
