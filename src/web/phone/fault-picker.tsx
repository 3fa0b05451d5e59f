import { useState } from 'preact/hooks';
import { emulator, type Fault } from './emulator.js';
import type { Texts } from './sv.js';
import type { Live } from './use-emulator.js';

const webhookKinds = [
  'duplicate',
  'reorder',
  'delay',
  'drop',
  'unsigned',
  'badSignature',
  'stale',
  'tampered',
  'replayed',
];
const restKinds = ['throttled', 'lowBalance', 'error500', 'error503', 'slow', 'silentAfterAccept', 'reset'];
// a question of a call waits for its answer: nothing can come before it
const questionKinds = [...webhookKinds.filter((kind) => kind !== 'reorder'), 'slow'];
const newsKinds = [...webhookKinds, 'slow'];
/** Texts, then calls; each as the emulator's control API has it. */
const groups = [
  ['inbound', webhookKinds],
  ['status', webhookKinds],
  ['rest', restKinds],
  ['answer', questionKinds],
  ['input', questionKinds],
  ['notify', questionKinds],
  ['fallback', questionKinds],
  ['event', newsKinds],
  ['record', newsKinds],
  ['calls', [...restKinds, 'tooEarly']],
] as const;

const words = (fault: Fault, texts: Texts) =>
  `${texts.faultGroups[fault.on] ?? fault.on}: ${texts.faults[fault.kind] ?? fault.kind}`;

export function FaultPicker({ texts, live }: { texts: Texts; live: Live }) {
  const [chosen, setChosen] = useState('inbound duplicate');
  const [count, setCount] = useState(1);
  const waiting = live.state?.faults ?? [];
  const add = () => {
    const [on, kind] = chosen.split(' ') as [Fault['on'], string];
    void emulator.addFault({ on, kind, count }).then(live.setState, () => undefined);
  };
  return (
    <fieldset>
      <legend>{texts.fault}</legend>
      <div class="row">
        <select
          aria-label={texts.fault}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {groups.map(([on, kinds]) => (
            <optgroup label={texts.faultGroups[on]}>
              {kinds.map((kind) => (
                <option value={`${on} ${kind}`}>{words({ on, kind }, texts)}</option>
              ))}
            </optgroup>
          ))}
        </select>
        <label class="narrow">
          {texts.howMany}
          <input
            type="number"
            min={1}
            max={99}
            value={count}
            onInput={(event) => setCount(Math.max(1, event.currentTarget.valueAsNumber || 1))}
          />
        </label>
        <button type="button" onClick={add}>
          {texts.add}
        </button>
      </div>
      {waiting.length > 0 && (
        <>
          <p class="quiet">{texts.waitingFaults}</p>
          <ul>
            {waiting.map((fault) => (
              <li>
                {words(fault, texts)} <span class="quiet">× {fault.count}</span>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void emulator.clearFaults().then(live.setState)}>
            {texts.removeAll}
          </button>
        </>
      )}
    </fieldset>
  );
}
