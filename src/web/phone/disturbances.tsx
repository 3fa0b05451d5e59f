import type { SendingStyle } from './composer.js';
import { emulator } from './emulator.js';
import { FaultPicker } from './fault-picker.js';
import type { Texts } from './sv.js';
import { TrafficList } from './traffic-list.js';
import type { Live } from './use-emulator.js';

interface Props {
  texts: Texts;
  language: string;
  live: Live;
  handset: string;
  style: SendingStyle;
  setStyle: (style: SendingStyle) => void;
}

const minute = 60_000;

export function Disturbances({ texts, language, live, handset, style, setStyle }: Props) {
  const standing = live.state?.outcomes.find((o) => o.number === handset && o.count === undefined);
  const setOutcome = (outcome: string) =>
    void emulator.setOutcome({ outcome, number: handset }).then(live.setState, () => undefined);
  const usual = live.state?.behaviours.find((b) => b.number === handset && b.count === undefined);
  const setBehaviour = (does: string) =>
    void emulator.behave({ does, number: handset }).then(live.setState, () => undefined);
  return (
    <details class="disturbances">
      <summary>{texts.disturbances}</summary>
      <p class="quiet">{texts.disturbancesAbout}</p>
      <label>
        {texts.outcome}
        <select
          value={standing?.outcome ?? 'delivered'}
          onChange={(event) => setOutcome(event.currentTarget.value)}
        >
          {Object.entries(texts.outcomes).map(([outcome, words]) => (
            <option value={outcome}>{words}</option>
          ))}
        </select>
      </label>
      <label>
        {texts.behaviour}
        <select value={usual?.does ?? 'ring'} onChange={(event) => setBehaviour(event.currentTarget.value)}>
          {Object.entries(texts.behaviours).map(([does, words]) => (
            <option value={does}>{words}</option>
          ))}
        </select>
      </label>
      <label>
        {texts.style}
        <select value={style} onChange={(event) => setStyle(event.currentTarget.value as SendingStyle)}>
          {Object.entries(texts.styles).map(([name, words]) => (
            <option value={name}>{words}</option>
          ))}
        </select>
      </label>
      <FaultPicker texts={texts} live={live} />
      <div class="row" role="group" aria-label={texts.forward}>
        <span>{texts.forward}</span>
        {[1, 15].map((n) => (
          <button type="button" onClick={() => void emulator.advance(n * minute).then(live.setState)}>
            {texts.minutes(n)}
          </button>
        ))}
      </div>
      <TrafficList texts={texts} language={language} traffic={live.traffic} />
      <button type="button" onClick={() => void live.startOver()}>
        {texts.startOver}
      </button>
    </details>
  );
}
