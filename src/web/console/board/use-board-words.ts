import { usePrefs } from '../line/prefs.js';
import { boardEn } from './words-en.js';
import { boardSv, type BoardWords } from './words-sv.js';

export const useBoardWords = (): BoardWords => (usePrefs().language === 'en' ? boardEn : boardSv);
