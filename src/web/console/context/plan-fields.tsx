import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { Action } from '../signs/action.js';
import { Choices } from '../signs/choices.js';
import type { ClosingDraft, How } from '../state/drafts.js';
import { dateOf } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import type { Missing } from './closing-plan.js';

const DAY_MS = 86_400_000;
const QUICK = [
  ['tomorrow', 1, '10:00'],
  ['three', 3, ''],
  ['week', 7, ''],
] as const;

interface PlanFieldsProps {
  draft: ClosingDraft;
  change: (part: Partial<ClosingDraft>) => void;
  missing: Missing[];
  now: number;
}

function When({ draft, change, missing, now }: PlanFieldsProps) {
  const words = useWords().closing;
  return (
    <fieldset className="when">
      <legend className="label">{words.when}</legend>
      <div className="row">
        {QUICK.map(([key, days, time]) => (
          <Action key={key} className="small" act={() => change({ date: dateOf(now + days * DAY_MS), time })}>
            {words.quick[key]}
          </Action>
        ))}
      </div>
      <div className="row">
        <TextField
          className="field"
          type="date"
          value={draft.date}
          onChange={(date) => change({ date })}
          isInvalid={missing.includes('date') || missing.includes('past')}
        >
          <Label className="unseen">{words.date}</Label>
          <Input className="input" min={dateOf(now)} />
        </TextField>
        <TextField className="field" type="time" value={draft.time} onChange={(time) => change({ time })}>
          <Label className="unseen">{words.time}</Label>
          <Input className="input" />
        </TextField>
      </div>
    </fieldset>
  );
}

/** What we promised, when and how; or what the person wished instead. */
export function PlanFields(props: PlanFieldsProps) {
  const { draft, change, missing } = props;
  const words = useWords();
  if (draft.plan === 'none') {
    return (
      <TextField
        className="field"
        value={draft.wish}
        onChange={(wish) => change({ wish })}
        isInvalid={missing.includes('wish')}
      >
        <Label className="label">{words.closing.wish}</Label>
        <TextArea className="input" rows={3} />
      </TextField>
    );
  }
  if (draft.plan !== 'promise') return null;
  return (
    <>
      <TextField
        className="field"
        value={draft.promise}
        onChange={(promise) => change({ promise })}
        isInvalid={missing.includes('promise')}
      >
        <Label className="label">{words.closing.what}</Label>
        <TextArea className="input" rows={2} />
      </TextField>
      <When {...props} />
      <Choices
        label={words.closing.how}
        options={Object.entries(words.terms.how) as [How, string][]}
        value={draft.how}
        choose={(how) => change({ how })}
      />
    </>
  );
}
