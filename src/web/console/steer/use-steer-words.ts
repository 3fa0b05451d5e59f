import { usePrefs } from '../line/prefs.js';
import { steerEn } from './words-en.js';
import { steerSv, type SteerWords } from './words-sv.js';

export const useSteerWords = (): SteerWords => (usePrefs().language === 'en' ? steerEn : steerSv);
