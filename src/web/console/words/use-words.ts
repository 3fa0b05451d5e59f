import { usePrefs } from '../line/prefs.js';
import { en } from './en.js';
import { sv, type Words } from './sv.js';

export const wordsIn = (language: 'sv' | 'en'): Words => (language === 'en' ? en : sv);

export const useWords = (): Words => wordsIn(usePrefs().language);
