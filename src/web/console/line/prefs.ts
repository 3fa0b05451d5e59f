import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export interface Prefs {
  language: 'sv' | 'en';
  theme: Theme;
  /** Single keys can be turned off, for those who speak to their computer. */
  keys: boolean;
  sound: boolean;
  /** Calls come to this browser, and by which devices (empty: the usual one). */
  ear: boolean;
  microphone: string;
  speaker: string;
}

const PLACE = 'stafett.console';
const FIRST: Prefs = {
  ...{ language: 'sv', theme: 'system', keys: true, sound: true },
  ...{ ear: false, microphone: '', speaker: '' },
};

let prefs: Prefs = { ...FIRST, ...(JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Prefs>) };
const listeners = new Set<() => void>();

function show(): void {
  const root = document.documentElement;
  root.lang = prefs.language;
  if (prefs.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = prefs.theme;
}
show();

export function setPrefs(part: Partial<Prefs>): void {
  prefs = { ...prefs, ...part };
  localStorage.setItem(PLACE, JSON.stringify(prefs));
  show();
  for (const listener of listeners) listener();
}

export const getPrefs = (): Prefs => prefs;

export const usePrefs = (): Prefs =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getPrefs);
