import { useSyncExternalStore } from 'react';
import { usePrefs } from '../../line/prefs.js';
import { useOpenDesk } from '../../line/use-desk.js';
import { earOf, type EarControl, type EarState } from './ear-control.js';
import { earEn } from './words-en.js';
import { earSv, type EarWords } from './words-sv.js';

export function useEar(): { ear: EarControl; state: EarState } {
  const ear = earOf(useOpenDesk());
  return { ear, state: useSyncExternalStore(ear.subscribe, ear.get) };
}

export const useEarWords = (): EarWords => (usePrefs().language === 'en' ? earEn : earSv);
