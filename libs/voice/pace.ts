import type { VoiceLanguage } from './prompts.js';

/**
 * Letters that are said in a second, spaces and signs among them: a voice that speaks slowly and clearly says 150 words a minute,
 * and a word of ours has six letters with the space after it, in both languages. The emulator's telephones speak at nearly this pace.
 */
export const LETTERS_A_SECOND = 15;
/** From the last word that matters until the finger has found the key. */
export const PRESS_SECONDS = 1;

const DIGITS: Record<VoiceLanguage, readonly string[]> = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** Seconds to say it: a number takes as long as its digits do, one by one. */
export function secondsOf(words: string, language: VoiceLanguage): number {
  const aloud = words.replace(
    /\d(?=(\d?))/g,
    (digit, next) => DIGITS[language][Number(digit)] + (next && ' '),
  );
  return aloud.length / LETTERS_A_SECOND;
}
