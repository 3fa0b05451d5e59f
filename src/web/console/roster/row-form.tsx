import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Series } from '../../../../libs/protocol/roster.js';
import { Action } from '../signs/action.js';
import { Choices } from '../signs/choices.js';
import { Pick } from '../signs/pick.js';
import { stockholmInstant } from '../words/times.js';
import { Field } from './field.js';
import { Many } from './many.js';
import { draftOf, nextDay, seriesOf, type RowDraft } from './row-draft.js';
import type { Roster } from './use-roster.js';
import { useRosterWords } from './use-roster-words.js';

interface RowFormProps {
  roster: Roster;
  workerId: string;
  date: string;
  /** The row of the plan that is changed; null: a new one. */
  series: Series | null;
  close: () => void;
}

function Repeats({ draft, change }: { draft: RowDraft; change: (part: Partial<RowDraft>) => void }) {
  const words = useRosterWords().row;
  return (
    <>
      <Many
        label={words.days}
        options={words.weekdays.map((name, n) => [String(n + 1), name] as const)}
        value={draft.weekdays}
        choose={(weekdays) => change({ weekdays })}
      />
      <Many
        label={words.on}
        options={Object.entries(words.kindsOfDay) as [RowDraft['on'][number], string][]}
        value={draft.on}
        choose={(on) => change({ on })}
      />
      <div className="row">
        <Field
          label={words.everyWeeks}
          type="number"
          value={draft.everyWeeks}
          change={(everyWeeks) => change({ everyWeeks })}
        />
        <Field label={words.from} type="date" value={draft.from} change={(from) => change({ from })} />
        <Field label={words.until} type="date" value={draft.until} change={(until) => change({ until })} />
      </div>
    </>
  );
}

async function save({ roster, workerId, date, series }: RowFormProps, draft: RowDraft): Promise<boolean> {
  const { door } = roster;
  const unitId = roster.unitId ?? '';
  if (draft.kind === 'weekly') {
    const body = seriesOf(draft, unitId, workerId, series);
    return (
      (await door.ask(series ? 'PUT' : 'POST', `/roster/series${series ? `/${series.id}` : ''}`, body)) !==
      null
    );
  }
  const last = draft.ends <= draft.starts ? nextDay(date) : date;
  const startsAt = stockholmInstant(date, draft.starts);
  const endsAt = stockholmInstant(last, draft.ends);
  return (
    (await door.ask('POST', '/shifts', { unitId, workerId, startsAt, endsAt, mode: draft.mode })) !== null
  );
}

/** A row of the plan: hours, days, from when until when; or one shift that counts at once. */
export function RowForm(props: RowFormProps) {
  const { roster, date, series, close } = props;
  const words = useRosterWords().row;
  const [draft, setDraft] = useState(() => draftOf(date, series));
  const change = (part: Partial<RowDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const done = async (): Promise<void> => {
    if (!(await save(props, draft))) return;
    await roster.refresh();
    close();
  };
  const remove = async (): Promise<void> => {
    if (series && (await roster.door.ask('DELETE', `/roster/series/${series.id}`)) === null) return;
    await roster.refresh();
    close();
  };
  return (
    <Form className="roster-form" onSubmit={(event) => event.preventDefault()}>
      <div className="row">
        <Field
          label={words.starts}
          type="clock"
          value={draft.starts}
          change={(starts) => change({ starts })}
        />
        <Field label={words.ends} type="clock" value={draft.ends} change={(ends) => change({ ends })} />
      </div>
      {!series && (
        <Choices
          label={words.kind}
          options={Object.entries(words.kinds) as [RowDraft['kind'], string][]}
          value={draft.kind}
          choose={(kind) => change({ kind })}
        />
      )}
      {draft.kind === 'weekly' && <Repeats draft={draft} change={change} />}
      <Pick
        label={words.mode}
        options={Object.entries(words.modes) as [RowDraft['mode'], string][]}
        value={draft.mode}
        choose={(mode) => change({ mode })}
      />
      <div className="row spread">
        <Action look="main" type="submit" act={done}>
          {words.save}
        </Action>
        {series && <Action act={remove}>{words.remove}</Action>}
      </div>
    </Form>
  );
}
