import { eld } from 'eld/small';
import { Spoken } from '../../protocol/index.js';
import { OWN_WORDS_OF } from './rules/languages.js';

/** Those that are written to us; a detector that may answer anything answers Danish and Norwegian to half of all Swedish. */
const DETECTED = ['sv', 'en', 'ar', 'fi', 'hr', 'sr', 'pl', 'fa', 'es', 'tr', 'am', 'ku', 'ru', 'uk', 'de'];
const detector = eld.newInstance();
detector.setLanguageSubset(DETECTED);

/** Letters no Swedish word has: even a short text with them tells. */
const FOREIGN = /[^\p{Script=Latin}\P{L}]|[ćčšžđęąłńśźżığşçñ]/iu;

/** What eld cannot tell, by everyday words of the language: Somali, Tigrinya, both Kurdish, Dari. */
function byWords(text: string): { language: string; isSure: boolean } | null {
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

/** Letters that Arabic is not written with: of Kurdish, Urdu and Pashto each its own, and those of Persian keyboards. */
const BY_LETTER: readonly (readonly [RegExp, Spoken])[] = [
  [/[ێۆڕڵە]/u, 'ku'],
  [/[ٹڈے]/u, 'ur'],
  [/[ښږځڅړې]/u, 'ps'],
  [/[کی]/u, 'fa'],
];
/** Those who speak the one understand the other: which of them it is decides nothing about who can talk with them. */
const AS_SPOKEN: Record<string, Spoken> = { hr: 'bs', sr: 'bs', prs: 'fa', kmr: 'ku', ckb: 'ku' };
/** Shorter than this the detector guesses. */
const TELLING = 20;

/** What whoever wrote this speaks, when the text tells it for certain; null: too short, or no language of ours. */
export function spokenIn(text: string): Spoken | null {
  const own = byWords(text);
  if (own?.isSure) return asSpoken(own.language);
  const byLetter = BY_LETTER.find(([letter]) => letter.test(text));
  if (byLetter) return byLetter[1];
  const found = detector.detect(text);
  return found.isReliable() && text.trim().length >= TELLING ? asSpoken(found.language) : null;
}

const asSpoken = (language: string): Spoken | null =>
  AS_SPOKEN[language] ?? Spoken.safeParse(language).data ?? null;
