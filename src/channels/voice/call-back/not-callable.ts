import type { NotDialable } from '../../../../libs/voice/index.js';
import { Refused } from '../../../platform/refused.js';

/** Why a person is not called, in words for the worker; `hidden`: no number is known of them. */
export type NotCallable = NotDialable | 'hidden';

const WORDS: Record<NotCallable, string> = {
  hidden: 'Det finns inget nummer: det var dolt, och personen har inte gett något annat.',
  unsafe: 'Personen har sagt att det inte är säkert att ringa det numret. Det rings aldrig.',
  emergency: 'Nödnummer rings aldrig härifrån. Ring 112 från din egen telefon: den kan platsbestämmas.',
  'not-a-number': 'Det är inget telefonnummer som går att ringa.',
  elsewhere: 'Navet ringer inte till det landet.',
  costly: 'Det är ett betalnummer. Det rings inte.',
  ours: 'Det är vårt eget nummer.',
};
export const wordsOfNot = (not: NotCallable): string => WORDS[not];
export const refusedNumber = (not: NotCallable): Refused => new Refused(`number-${not}`, WORDS[not]);
