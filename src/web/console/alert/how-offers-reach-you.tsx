import { useState } from 'react';
import { EarWay } from '../call/audio/ear-way.js';
import { setPrefs, usePrefs } from '../line/prefs.js';
import { Action } from '../signs/action.js';
import { useWords } from '../words/use-words.js';
import { askPermission, notify, permission } from './notification.js';
import { chime, wakeSound } from './sound.js';
import { useHearable } from './use-offer-alarm.js';

async function trySound(): Promise<void> {
  setPrefs({ sound: true });
  await wakeSound();
  chime('offer');
}

function Sound() {
  const words = useWords().alert;
  const { sound } = usePrefs();
  const audible = useHearable();
  const works = sound && audible;
  const said = works ? words.soundOn : sound ? words.soundBlocked : words.soundOff;
  return (
    <div className="way" data-works={works || undefined}>
      <i className="sign" data-kind={works ? 'on' : 'off'} aria-hidden="true" />
      <span>{said}</span>
      <Action look={works ? 'plain' : 'main'} act={trySound}>
        {works ? words.test : words.turnOn}
      </Action>
      {works && (
        <Action look="plain" act={() => setPrefs({ sound: false })}>
          {words.turnOff}
        </Action>
      )}
    </div>
  );
}

function Notifying() {
  const words = useWords().alert;
  const [state, setState] = useState(permission);
  const ask = async (): Promise<void> => setState(await askPermission());
  const said = {
    granted: words.notifyOn,
    denied: words.notifyDenied,
    none: words.notifyNone,
    default: '',
  }[state];
  return (
    <div className="way" data-works={state === 'granted' || undefined}>
      <i className="sign" data-kind={state === 'granted' ? 'on' : 'off'} aria-hidden="true" />
      {said && <span>{said}</span>}
      {state === 'default' && <Action act={ask}>{words.notifyAsk}</Action>}
      {state === 'granted' && (
        <Action look="plain" act={() => void notify(words.testTitle, words.testBody, 'test')}>
          {words.test}
        </Action>
      )}
    </div>
  );
}

/** In plain sight where offers appear: does the sound work, may the browser notify, and a test of both. */
export function HowOffersReachYou() {
  const words = useWords().alert;
  return (
    <div className="ways" role="group" aria-label={words.label}>
      <Sound />
      <Notifying />
      <EarWay />
    </div>
  );
}
