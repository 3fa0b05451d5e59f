import { useState } from 'react';
import type { RedirectView, UnitNow } from '../../../../libs/protocol/routing.js';
import type { Area, Need } from '../../../../libs/protocol/words.js';
import { useNow } from '../line/clock.js';
import { usePrefs } from '../line/prefs.js';
import { Action } from '../signs/action.js';
import { Pick } from '../signs/pick.js';
import { clock } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import { useAsk, useSaid } from './steer-door.js';
import { useSteerWords } from './use-steer-words.js';

const HOURS = ['1', '4', '8', '0'] as const;
type Queue = `need:${Need}` | `area:${Area}`;

/** The queues there are: by what they are about, and by where. */
function useQueues(): [Queue, string][] {
  const { terms } = useWords();
  const needs = Object.entries(terms.need).map(([key, name]): [Queue, string] => [
    `need:${key as Need}`,
    name,
  ]);
  const areas = Object.entries(terms.area).filter(([key]) => key !== 'elsewhere');
  return [...needs, ...areas.map(([key, name]): [Queue, string] => [`area:${key as Area}`, name])];
}

function NewRedirect({ units, made }: { units: UnitNow[]; made: () => Promise<void> }) {
  const words = useSteerWords().redirect;
  const queues = useQueues();
  const ask = useAsk();
  const now = useNow();
  const [queue, setQueue] = useState<Queue>('need:addiction');
  const [unit, setUnit] = useState(units[0]?.unitId ?? '');
  const [hours, setHours] = useState<(typeof HOURS)[number]>('4');
  const make = async (): Promise<void> => {
    const [kind = '', key] = queue.split(':');
    const until = hours === '0' ? null : new Date(now + Number(hours) * 3_600_000).toISOString();
    await ask('POST', '/api/routing/redirects', { [kind]: key, toUnit: unit, until });
    await made();
  };
  return (
    <div className="row">
      <Pick label={words.what} options={queues} value={queue} choose={setQueue} />
      <Pick
        label={words.to}
        options={units.map(({ unitId, name }) => [unitId, name] as const)}
        value={unit}
        choose={setUnit}
      />
      <Pick
        label={words.hours}
        options={HOURS.map((n) => [n, n === '0' ? words.always : words.some(Number(n))] as const)}
        value={hours}
        choose={setHours}
      />
      <Action look="main" act={make} isDisabled={unit === ''}>
        {words.make}
      </Action>
    </div>
  );
}

export function Redirects({ units }: { units: UnitNow[] }) {
  const words = useSteerWords().redirect;
  const { terms } = useWords();
  const { language } = usePrefs();
  const ask = useAsk();
  const now = useNow();
  const { said, again } = useSaid<RedirectView[]>('/api/routing/redirects');
  const end = async (id: string): Promise<void> => {
    await ask('DELETE', `/api/routing/redirects/${id}`);
    await again();
  };
  return (
    <section className="panel">
      <h3 className="section-title">{words.title}</h3>
      <p className="quiet">{words.lead}</p>
      {said?.length === 0 && <p>{words.none}</p>}
      <ul className="rows">
        {said?.map(({ id, need, area, unitName, madeBy, until }) => (
          <li key={id} className="row spread">
            <span>
              {words.says(
                [need && terms.need[need], area && terms.area[area]].filter(Boolean).join(', '),
                unitName,
                madeBy,
              )}{' '}
              <span className="quiet">{until ? words.until(clock(until, now, language)) : words.always}</span>
            </span>
            <Action act={() => end(id)}>{words.end}</Action>
          </li>
        ))}
      </ul>
      <NewRedirect units={units} made={again} />
    </section>
  );
}
