import { useState } from 'react';
import type { Stretch, WeekView } from '../../../../libs/protocol/roster-plan.js';
import { usePrefs } from '../line/prefs.js';
import { Action } from '../signs/action.js';
import { Pick } from '../signs/pick.js';
import { when } from './roster-times.js';
import type { Roster } from './use-roster.js';
import { useRosterWords } from './use-roster-words.js';

const ANYONE = 'anyone';
const NOTHING = 'nothing';
const keyOf = ({ origin, from }: Stretch): string => `${origin} ${from}`;
const turnOf = ({ origin, begins, from }: Stretch) => ({ origin, begins, from });

interface AskSwapProps {
  roster: Roster;
  week: WeekView;
  stretch: Stretch;
  done: () => Promise<void>;
}

/** For whoever has the shift: asks a colleague, or anyone in the unit, to take it, perhaps against another. */
export function AskSwap({ roster, week, stretch, done }: AskSwapProps) {
  const words = useRosterWords().change;
  const { language } = usePrefs();
  const [to, setTo] = useState<string>(ANYONE);
  const [back, setBack] = useState<string>(NOTHING);
  const ofUnit = new Set(week.series.map(({ workerId }) => workerId));
  const colleagues = week.workers.filter(
    ({ workerId }) => workerId !== stretch.workerId && ofUnit.has(workerId),
  );
  const theirs = week.stretches.filter(({ workerId }) => workerId === to);
  const ask = async (): Promise<void> => {
    const taken = theirs.find((one) => keyOf(one) === back);
    const body = {
      to: to === ANYONE ? null : to,
      gives: turnOf(stretch),
      takes: taken ? turnOf(taken) : null,
    };
    if (await roster.door.ask('POST', '/roster/swaps', body)) await done();
  };
  return (
    <fieldset className="roster-form">
      <legend className="label">{words.swap}</legend>
      <Pick
        label={words.swapTo}
        options={[
          [ANYONE, words.anyone],
          ...colleagues.map((one) => [one.workerId, one.name] as [string, string]),
        ]}
        value={to}
        choose={setTo}
      />
      {theirs.length > 0 && (
        <Pick
          label={words.inReturn}
          options={[
            [NOTHING, words.nothing],
            ...theirs.map((one) => [keyOf(one), when(one, language)] as [string, string]),
          ]}
          value={back}
          choose={setBack}
        />
      )}
      <Action look="main" act={ask}>
        {words.ask}
      </Action>
    </fieldset>
  );
}
