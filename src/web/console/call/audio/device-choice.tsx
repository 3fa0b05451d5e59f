import { useEffect, useState } from 'react';
import { usePrefs } from '../../line/prefs.js';
import { Pick } from '../../signs/pick.js';
import { devices, type Devices } from './microphone.js';
import { useEar, useEarWords } from './use-ear.js';

const NONE: Devices = { microphones: [], speakers: [] };

/** What there is to choose from now: a headset that is plugged in shows by itself. */
function useDevices(): Devices {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    const look = (): void => void devices().then(setFound);
    look();
    navigator.mediaDevices?.addEventListener('devicechange', look);
    return () => navigator.mediaDevices?.removeEventListener('devicechange', look);
  }, []);
  return found;
}

const CAN_CHOOSE_SPEAKER = 'setSinkId' in AudioContext.prototype;

export function DeviceChoice() {
  const words = useEarWords();
  const { ear } = useEar();
  const { microphone, speaker } = usePrefs();
  const { microphones, speakers } = useDevices();
  const known = (list: [string, string][], id: string): string =>
    list.some(([one]) => one === id) ? id : '';
  const usual = ['', words.standard] as [string, string];
  return (
    <div className="row">
      <Pick
        label={words.microphone}
        options={[usual, ...microphones.filter(([id]) => id !== 'default')]}
        value={known(microphones, microphone)}
        choose={(id) => void ear.choose({ microphone: id })}
      />
      {CAN_CHOOSE_SPEAKER && (
        <Pick
          label={words.speaker}
          options={[usual, ...speakers.filter(([id]) => id !== 'default')]}
          value={known(speakers, speaker)}
          choose={(id) => void ear.choose({ speaker: id })}
        />
      )}
    </div>
  );
}
