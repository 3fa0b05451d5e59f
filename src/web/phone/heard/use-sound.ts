import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Hearing, Leg } from '../emulator.js';
import { lineSound, startSounding } from './line-sound.js';
import { keyTones, patterns, sound, wake } from './tones.js';
import { speaks, Voice } from './voice.js';

const KEPT = 'phone-sound';

const voicesNow = (): SpeechSynthesisVoice[] =>
  'speechSynthesis' in window ? speechSynthesis.getVoices() : [];

/** Browsers find their voices a while after the page. */
function useVoices(): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(voicesNow);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const look = (): void => setVoices(voicesNow());
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voices;
}

export interface SoundChoice {
  on: boolean;
  /** Whether what the number says can be said aloud here. */
  canSpeak: boolean;
  change: () => void;
}

/** Whether the telephone is heard aloud: as chosen last, and before that only where the browser has a voice. */
export function useSoundChoice(): SoundChoice {
  const voices = useVoices();
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT));
  const on = chosen === null ? voices.length > 0 : chosen === 'on';
  const change = (): void => {
    const next = on ? 'off' : 'on';
    localStorage.setItem(KEPT, next);
    setChosen(next);
  };
  return { on, canSpeak: speaks(voices, 'sv'), change };
}

interface Heard {
  on: boolean;
  /** The call at the handset that is looked at, and all it has heard. */
  leg: Leg | undefined;
  hears: Hearing[];
  /** Whether any telephone here rings. */
  rings: boolean;
  language: string;
}

/** From the first touch on: before it a browser lets no page sound. */
function useWakening(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const touched = (): void => void wake();
    addEventListener('pointerdown', touched);
    addEventListener('keydown', touched);
    return () => {
      removeEventListener('pointerdown', touched);
      removeEventListener('keydown', touched);
    };
  }, [on]);
}

function useVoice({ on, leg, hears, language }: Heard): Voice | null {
  const uuid = leg?.uuid;
  const canSpeak = 'speechSynthesis' in window;
  const voice = useMemo(
    () => (on && canSpeak && uuid ? new Voice(language === 'sv' ? 'sv-SE' : 'en-GB') : null),
    [on, canSpeak, uuid, language],
  );
  useEffect(() => () => voice?.hush(), [voice]);
  const hungUp = leg?.endedBy === 'user';
  useEffect(() => {
    if (hungUp) voice?.hush();
    else if (hears.length > 0) voice?.follow(hears);
  }, [voice, hears, hungUp]);
  return voice;
}

/** The loudspeaker of the telephones. Answers with what a pressed key does to it. */
export function useSound(heard: Heard): (key: string) => void {
  const { on, leg, hears, rings } = heard;
  useWakening(on);
  const voice = useVoice(heard);

  const going = useRef<string>('');
  const sounding = on ? lineSound(leg, going.current === leg?.uuid) : null;
  if (leg && leg.endedAt === null) going.current = leg.uuid;
  useEffect(() => (sounding === null ? undefined : startSounding(sounding)), [sounding, leg?.uuid]);
  useEffect(() => (on && rings ? sound(patterns.ring) : undefined), [on, rings]);

  return (key) => {
    if (on) sound(keyTones(key));
    voice?.interrupt(hears);
  };
}
