import { useState } from 'react';
import type { ServiceView, WhatIfReport } from '../../../../libs/protocol/what-if.js';
import { Action } from '../signs/action.js';
import { Pick } from '../signs/pick.js';
import { useAsk, useSaid } from './steer-door.js';
import { useSteerWords } from './use-steer-words.js';

const FRIDAY = '4';
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));
const LENGTHS = ['2', '4', '6', '8', '10', '12'];

const decimals = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 1 });

/** A measure with and without, as two bars and two numbers. */
function Measure({
  name,
  values,
  show,
}: {
  name: string;
  values: [number, number];
  show: (n: number) => string;
}) {
  const words = useSteerWords().whatIf;
  const most = Math.max(...values, 1e-9);
  return (
    <div className="measure">
      <p>{name}</p>
      {([words.without, words.with] as const).map((side, i) => (
        <p key={side} className="measure-bar" data-with={i === 1 || undefined}>
          <span className="quiet">{side}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={((values[i] ?? 0) / most) * 100} height="8" rx="1" />
          </svg>
          <b className="figures">{show(values[i] ?? 0)}</b>
        </p>
      ))}
    </div>
  );
}

function Measures({ title, sides }: { title: string; sides: { without: ServiceView; with: ServiceView } }) {
  const words = useSteerWords().whatIf;
  const both = (of: (service: ServiceView) => number): [number, number] => [
    of(sides.without),
    of(sides.with),
  ];
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <Measure name={words.wait} values={both(({ meanWait }) => meanWait)} show={(n) => decimals.format(n)} />
      <Measure
        name={words.abandoned}
        values={both((one) => one.abandoned)}
        show={(n) => percents.format(n)}
      />
      <Measure name={words.inTarget} values={both((one) => one.inTarget)} show={(n) => percents.format(n)} />
    </section>
  );
}

function Report({ report }: { report: WhatIfReport }) {
  const words = useSteerWords().whatIf;
  const { counted, assumed, weeks, meanwhile, week } = report;
  // What was not counted is not said to be.
  const say = assumed.includes('arrivals') ? words.tooFew : words.counted;
  return (
    <div role="status">
      <p className="quiet">{say(counted.contacts, counted.days, weeks)}</p>
      {assumed.length > 0 && (
        <p className="quiet">{words.assumed(assumed.map((part) => words.parts[part]).join(', '))}</p>
      )}
      <div className="measures">
        <Measures title={words.meanwhile} sides={meanwhile} />
        <Measures title={words.week} sides={week} />
      </div>
    </div>
  );
}

/** "What if I had one more on Friday night." */
export function WhatIf() {
  const words = useSteerWords().whatIf;
  const ask = useAsk();
  const units = useSaid<string[]>('/api/insight/what-if/units').said ?? [];
  const [unit, setUnit] = useState<string | null>(null);
  const [day, setDay] = useState(FRIDAY);
  const [from, setFrom] = useState('20');
  const [hours, setHours] = useState('8');
  const [report, setReport] = useState<WhatIfReport | null>(null);
  const chosen = unit ?? units[0] ?? '';
  const compute = async (): Promise<void> => {
    const query = new URLSearchParams({ unit: chosen, day, from, hours });
    setReport(await ask<WhatIfReport>('GET', `/api/insight/what-if?${query}`));
  };
  return (
    <section className="panel">
      <p className="quiet">{words.lead}</p>
      <div className="row">
        <Pick
          label={words.unit}
          options={units.map((name) => [name, name] as const)}
          value={chosen}
          choose={setUnit}
        />
        <Pick
          label={words.day}
          options={words.days.map((name, i) => [String(i), name] as const)}
          value={day}
          choose={setDay}
        />
        <Pick
          label={words.from}
          options={HOURS.map((hour) => [hour, `${hour.padStart(2, '0')}:00`] as const)}
          value={from}
          choose={setFrom}
        />
        <Pick
          label={words.hours}
          options={LENGTHS.map((n) => [n, n] as const)}
          value={hours}
          choose={setHours}
        />
        <Action look="main" act={compute} isDisabled={chosen === ''}>
          {words.ask}
        </Action>
      </div>
      {report && <Report report={report} />}
    </section>
  );
}
