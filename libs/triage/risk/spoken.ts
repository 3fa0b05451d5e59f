import { Spoken } from '../../protocol/index.js';
import { byWords, detector } from './language.js';

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
