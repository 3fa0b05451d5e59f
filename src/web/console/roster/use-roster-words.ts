import { usePrefs } from '../line/prefs.js';
import { rosterEn } from './words-en.js';
import { rosterSv, type RosterWords } from './words-sv.js';

export const useRosterWords = (): RosterWords => (usePrefs().language === 'en' ? rosterEn : rosterSv);
