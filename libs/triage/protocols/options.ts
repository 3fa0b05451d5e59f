import type { AnswerOption } from '../../protocol/index.js';

// Translators: every question can be answered "I don't know", and that is a good answer. No word here judges.
export const DONT_KNOW: AnswerOption = {
  key: 'unknown',
  label: { sv: 'Jag vet inte', en: 'I don’t know', ar: 'لا أعرف' },
};
export const NO: AnswerOption = { key: 'no', risk: 0, label: { sv: 'Nej', en: 'No', ar: 'لا' } };
export const YES: AnswerOption = { key: 'yes', risk: 1, label: { sv: 'Ja', en: 'Yes', ar: 'نعم' } };
export const YES_NO: AnswerOption[] = [YES, NO, DONT_KNOW];
