import { usePrefs } from '../../line/prefs.js';
import { Action } from '../../signs/action.js';
import { DeviceChoice } from './device-choice.js';
import { Levels } from './levels.js';
import { useEar, useEarWords } from './use-ear.js';

function Try() {
  const words = useEarWords();
  const { ear, state } = useEar();
  return (
    <div className="ear-try" role="group" aria-label={words.devices}>
      <Levels levels={state.levels} />
      <DeviceChoice />
      <Action look="usual" act={() => ear.stopTrying()}>
        {words.stopTest}
      </Action>
    </div>
  );
}

function Turn({ works }: { works: boolean }) {
  const words = useEarWords();
  const { ear, state } = useEar();
  if (!works)
    return (
      <Action look="main" act={() => ear.turnOn()}>
        {words.takeHere}
      </Action>
    );
  return (
    <>
      {!state.isTrying && state.link === null && (
        <Action look="plain" act={() => ear.turnOn()}>
          {words.test}
        </Action>
      )}
      <Action look="plain" act={() => ear.turnOff()}>
        {words.takeByPhone}
      </Action>
    </>
  );
}

/** Where calls come to: this page or the telephone; and whether the sound works, before it must. */
export function EarWay() {
  const words = useEarWords();
  const { state } = useEar();
  const works = usePrefs().ear && state.isReady;
  return (
    <>
      <div className="way" data-works={works || undefined}>
        <i className="sign" data-kind={works ? 'on' : 'off'} aria-hidden="true" />
        <span>{works ? words.here : words.byPhone}</span>
        <Turn works={works} />
      </div>
      {state.fault && (
        <p className="ear-fault" role="alert">
          {words.faults[state.fault]}
        </p>
      )}
      {state.isTrying && <Try />}
    </>
  );
}
