import { usePrefs } from '../../line/prefs.js';
import { unitEn } from './words-en.js';
import { unitSv, type UnitWords } from './words-sv.js';

export const useUnitWords = (): UnitWords => (usePrefs().language === 'en' ? unitEn : unitSv);
