import type { Language } from '../../../../libs/protocol/words.js';
import type { z } from 'zod';
import { ar } from './ar.js';
import { en } from './en.js';
import { sv, type Words } from './sv.js';

export type LanguageCode = z.infer<typeof Language>;
export type { Words };

export const languages: Record<LanguageCode, Words> = { sv, en, ar };
export const languageCodes: readonly LanguageCode[] = ['sv', 'en', 'ar'];

export const directionOf = (language: LanguageCode): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The first of the browser's languages that we speak; Swedish when there is none. */
export function chooseLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-')[0];
    const known = languageCodes.find((ours) => ours === code);
    if (known) return known;
  }
  return 'sv';
}
