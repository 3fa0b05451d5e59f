import { useState } from 'react';
import type { Changed, Stretch, WeekView } from '../../../../libs/protocol/roster-plan.js';
import { Action } from '../signs/action.js';
import { Pick } from '../signs/pick.js';
import { dateOf, stockholmInstant } from '../words/times.js';
import { Field } from './field.js';
import { hour } from './roster-times.js';
import type { Roster } from './use-roster.js';
import { useRosterWords } from './use-roster-words.js';

const NOBODY = 'nobody';

/** The instant of an hour within a shift that may go over midnight. */
function within(stretch: Stretch, clock: string, fallback: string): string {
  if (clock === hour(fallback)) return fallback;
  const first = stockholmInstant(dateOf(Date.parse(stretch.from)), clock);
  if (Date.parse(first) >= Date.parse(stretch.from)) return first;
  return stockholmInstant(dateOf(Date.parse(stretch.to)), clock);
}

interface StepInProps {
  roster: Roster;
  week: WeekView;
  stretch: Stretch;
  changed: (made: Changed) => Promise<void>;
}

/** For leads: somebody else, or nobody, takes the place for a while; or whoever has it is away. */
export function StepIn({ roster, week, stretch, changed }: StepInProps) {
  const words = useRosterWords().change;
  const [who, setWho] = useState<string>(NOBODY);
  const [from, setFrom] = useState(hour(stretch.from));
  const [to, setTo] = useState(hour(stretch.to));
  const others = week.workers.filter(({ workerId }) => workerId !== stretch.workerId);
  const send = async (path: string, body: object): Promise<void> => {
    const made = await roster.door.ask<Changed>('POST', path, body);
    if (made) await changed(made);
  };
  const replace = () =>
    send('/roster/overrides', {
      seriesId: stretch.origin,
      workerId: who === NOBODY ? null : who,
      from: within(stretch, from, stretch.from),
      to: within(stretch, to, stretch.to),
    });
  const { workerId } = stretch;
  return (
    <fieldset className="roster-form">
      <legend className="label">{words.stepIn}</legend>
      <Pick
        label={words.who}
        options={[
          [NOBODY, words.nobody],
          ...others.map((one) => [one.workerId, one.name] as [string, string]),
        ]}
        value={who}
        choose={setWho}
      />
      <div className="row">
        <Field label={words.from} type="clock" value={from} change={setFrom} />
        <Field label={words.to} type="clock" value={to} change={setTo} />
      </div>
      <div className="row spread">
        <Action look="main" act={replace}>
          {words.do}
        </Action>
        <Action act={() => send('/roster/absences', { workerId, from: stretch.from, to: stretch.to })}>
          {words.absent}
        </Action>
      </div>
    </fieldset>
  );
}
