import { useState } from 'react';
import { Input, Label, NumberField } from 'react-aria-components';
import type { EscalationPlan, UnitNow } from '../../../../libs/protocol/routing.js';
import type { Band } from '../../../../libs/protocol/words.js';
import { Action } from '../signs/action.js';
import { Pick } from '../signs/pick.js';
import { useWords } from '../words/use-words.js';
import { useAsk, useSaid } from './steer-door.js';
import { useSteerWords } from './use-steer-words.js';

type Steps = EscalationPlan['steps'];

function Rungs({ steps, change }: { steps: Steps; change: (steps: Steps) => void }) {
  const words = useSteerWords().plans;
  const set = (at: number, seconds: number): void =>
    change(steps.map((step, i) => (i === at ? { ...step, seconds } : step)));
  return (
    <ol className="rungs">
      {steps.map(({ kind, seconds }, at) => (
        <li key={kind}>
          <NumberField
            className="rung"
            value={seconds}
            minValue={1}
            maxValue={86_400}
            onChange={(value) => set(at, Number.isNaN(value) ? seconds : Math.round(value))}
          >
            <Label>{words.kinds[kind]}</Label>
            <Input className="input figures" />
            <span className="quiet">{words.seconds}</span>
          </NumberField>
        </li>
      ))}
    </ol>
  );
}

function OnePlan({ plan, changed }: { plan: EscalationPlan; changed: () => Promise<void> }) {
  const words = useSteerWords().plans;
  const ask = useAsk();
  const [steps, setSteps] = useState(plan.steps);
  const [saved, setSaved] = useState(false);
  // A unit may take over the city's steps as its own, as they are.
  const isNew = plan.unitId !== null && plan.id === null;
  const save = async (): Promise<void> => {
    const done = await ask('PUT', '/api/routing/plans', { band: plan.band, unitId: plan.unitId, steps });
    setSaved(done !== null);
    await changed();
  };
  const back = async (): Promise<void> => {
    await ask('DELETE', `/api/routing/plans/${plan.id}`);
    await changed();
  };
  return (
    <>
      <p className="quiet">{plan.id ? words.own : isNew ? words.ofCity : words.ours}</p>
      <Rungs steps={steps} change={setSteps} />
      <div className="row">
        <Action look="main" act={save} isDisabled={steps === plan.steps && !isNew}>
          {words.save}
        </Action>
        {plan.id && <Action act={back}>{words.back}</Action>}
        <span role="status">{saved && words.saved}</span>
      </div>
    </>
  );
}

const CITY = 'city';

/** The unit's own, else what it would begin from: the city's steps, not yet anything of its own. */
function planOf(said: EscalationPlan[], band: Band, unitId: string | null): EscalationPlan | undefined {
  const city = said.find((one) => one.band === band && one.unitId === null);
  if (unitId === null) return city;
  return (
    said.find((one) => one.band === band && one.unitId === unitId) ?? (city && { ...city, id: null, unitId })
  );
}

/** Escalation as data: the seconds of each rung, by band, for the whole city or one unit. */
export function Plans() {
  const words = useSteerWords().plans;
  const { terms } = useWords();
  const [band, setBand] = useState<Band>('R1');
  const [unitId, setUnitId] = useState<string>(CITY);
  const { said, again } = useSaid<EscalationPlan[]>('/api/routing/plans');
  const { said: units } = useSaid<UnitNow[]>('/api/routing/units');
  const plan = said && planOf(said, band, unitId === CITY ? null : unitId);
  const places = [[CITY, words.city], ...(units ?? []).map((unit) => [unit.unitId, unit.name])] as [
    string,
    string,
  ][];
  const bands = (Object.keys(terms.band) as Band[]).map((key) => [key, `${key} ${terms.band[key]}`] as const);
  return (
    <section className="panel">
      <p className="quiet">{words.lead}</p>
      <div className="row">
        <Pick label={words.band} options={bands} value={band} choose={setBand} />
        <Pick label={words.place} options={places} value={unitId} choose={setUnitId} />
      </div>
      {plan && <OnePlan key={`${band} ${unitId} ${plan.id ?? ''}`} plan={plan} changed={again} />}
    </section>
  );
}
