import { usePrefs } from '../../line/prefs.js';
import { profileEn } from './profile-en.js';
import { profileSv, type ProfileWords } from './profile-sv.js';

export const useProfileWords = (): ProfileWords => (usePrefs().language === 'en' ? profileEn : profileSv);
