import type { RoutingPolicy, UnitNow } from '../../../../libs/protocol/routing.js';
import type { PickPolicy } from '../../../../libs/protocol/words.js';
import { Choices } from '../signs/choices.js';
import { span } from '../words/times.js';
import { Redirects } from './redirects.js';
import { useAsk, useSaid } from './steer-door.js';
import { useSteerWords } from './use-steer-words.js';

const EVERY_SECONDS = 5;
const KEYS = ['onDuty', 'present', 'available', 'room', 'waiting'] as const;

function UnitTable({ units }: { units: UnitNow[] }) {
  const words = useSteerWords().units;
  const label = useSteerWords().tabs.units;
  return (
    <div className="steer-table" tabIndex={0} role="group" aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {KEYS.map((key) => (
              <th key={key} scope="col">
                {words[key]}
              </th>
            ))}
            <th scope="col">{words.longest}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unitId}>
              <th scope="row">{unit.name}</th>
              {KEYS.map((key) => (
                <td key={key} className="figures">
                  {unit[key]}
                </td>
              ))}
              <td className="figures">{unit.waiting > 0 ? span(unit.longestSeconds) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.note}</p>
    </div>
  );
}

function Policy() {
  const words = useSteerWords().pick;
  const ask = useAsk();
  const { said, again } = useSaid<RoutingPolicy>('/api/routing/policy');
  const choose = async (pick: PickPolicy): Promise<void> => {
    await ask('PUT', '/api/routing/policy', { pick });
    await again();
  };
  const options = Object.entries(words.kinds) as [PickPolicy, string][];
  return (
    <Choices
      label={words.title}
      options={options}
      value={said?.pick ?? null}
      choose={(pick) => void choose(pick)}
    />
  );
}

/** Every unit as it is now, renewed by itself. */
export function Units() {
  const { said } = useSaid<UnitNow[]>('/api/routing/units', EVERY_SECONDS);
  return (
    <>
      {said && <UnitTable units={said} />}
      {said && <Redirects units={said} />}
      <Policy />
    </>
  );
}
