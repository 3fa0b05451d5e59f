import type { NotDialable } from '../../../../libs/voice/index.js';
import { Refused } from '../../../platform/refused.js';

/** Why a number is not called, in a sentence that says what to do instead. */
const WHY: Record<NotDialable, string> = {
  emergency:
    'Larm- och stödnummer (112, 113 13, 1177 …) rings aldrig härifrån: de ser då inte var du är. Är det fara för liv, ring 112 från din egen telefon.',
  unsafe: 'Den som har numret har sagt att det inte är säkert. Vi ringer och skriver aldrig dit.',
  'not-a-number': 'Det är inget telefonnummer som går att ringa.',
  elsewhere: 'Vi ringer inte dit härifrån.',
  costly: 'Det är ett betalnummer. Vi ringer inte dit.',
  ours: 'Det är vårt eget nummer.',
};

export const whyNot = (not: NotDialable): Refused => new Refused(`number-${not}`, WHY[not]);
