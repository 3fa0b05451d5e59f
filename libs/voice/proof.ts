import type { Ncco } from './ncco.js';
import { VOICES, wordsOf, type PromptKey } from './prompts.js';

export const PROOF_DIGITS = 3;
/** Mistyped once, they are asked once more. */
const MOST_ASKED = 2;
/** Until a telephone is picked up and the keys are found. */
const KEY_SECONDS = 10;

export type Proved = 'proved' | 'wrong' | 'no-answer' | 'again';

/** What the keys say of whose telephone it is. @param tick how often they have been asked */
export function judgeKeys(code: string, digits: string | null, tick: number): Proved {
  if (digits === code) return 'proved';
  if (tick < MOST_ASKED) return 'again';
  return digits === null ? 'no-answer' : 'wrong';
}

const SAYS: Record<Proved, PromptKey> = {
  proved: 'proof-right',
  wrong: 'proof-wrong',
  'no-answer': 'proof-wrong',
  again: 'proof-again',
};

/** What the telephone says; with the address that the keys go to, when they are asked for. */
export function proofDocument(say: 'ask' | Proved, step: string): Ncco {
  const prompt = say === 'ask' ? 'proof-ask' : SAYS[say];
  const asks = say === 'ask' || say === 'again';
  const talk = {
    action: 'talk',
    text: wordsOf({ prompt }, 'sv'),
    language: VOICES.sv,
    bargeIn: asks,
  } as const;
  if (!asks) return [talk];
  const dtmf = { maxDigits: PROOF_DIGITS, timeOut: KEY_SECONDS };
  return [talk, { action: 'input', type: ['dtmf'], dtmf, eventUrl: [step], eventMethod: 'POST' }];
}
