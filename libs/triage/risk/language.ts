import { eld } from 'eld/small';
import { OWN_WORDS_OF } from './rules/languages.js';

/** Those that are written to us; a detector that may answer anything answers Danish and Norwegian to half of all Swedish. */
const DETECTED = ['sv', 'en', 'ar', 'fi', 'hr', 'sr', 'pl', 'fa', 'es', 'tr', 'am', 'ku', 'ru', 'uk', 'de'];
export const detector = eld.newInstance();
detector.setLanguageSubset(DETECTED);

/** Letters no Swedish word has: even a short text with them tells. */
const FOREIGN = /[^\p{Script=Latin}\P{L}]|[ćčšžđęąłńśźżığşçñ]/iu;

/** What eld cannot tell, by everyday words of the language: Somali, Tigrinya, both Kurdish, Dari. */
export function byWords(text: string): { language: string; isSure: boolean } | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  for (const [language, own] of Object.entries(OWN_WORDS_OF)) {
    const known = words.filter((word) => own.has(word)).length;
    if (known >= 2 || (known === 1 && words.length <= 4)) return { language, isSure: known >= 2 };
  }
  return null;
}

/** The language of a text, as ISO 639; Swedish when a short one tells too little. Shown, and never in the way of a rule. */
export function languageOf(text: string): string {
  const own = byWords(text);
  if (own) return own.language;
  const found = detector.detect(text);
  const tells = FOREIGN.test(text) || (found.isReliable() && text.trim().length >= 12);
  return found.language && tells ? found.language : 'sv';
}
