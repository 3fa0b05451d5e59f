import type { Language } from '../../../libs/protocol/index.js';

interface TextWords {
  /** Stands in the very first text: the page says it at its top, a text has no top. */
  danger: string;
  /** {name}: first name, {title}: where they work, as in the directory of staff. */
  responsible: string;
  closed: string;
  /** {next}: what was promised, in the worker's own words. */
  next: string;
  /** In front of what we have of a long text whose other parts never came. */
  missing: string;
  /** For staff: a text without a letter in it. */
  blank: string;
}

// Translators: as short as it can be, every 70 (Arabic) or 153 letters more is one text more to receive. The Arabic has
// not yet been read by a native speaker.
export const textWords: Record<Language, TextWords> = {
  sv: {
    danger: 'Fara för liv: ring 112.',
    responsible: '{name}, {title}, ansvarar för din kontakt nu.',
    closed: 'Kontakten är avslutad. Skriv igen när du vill.',
    next: 'Det som händer nu: {next}',
    missing: '[…]',
    blank: '(tomt sms)',
  },
  en: {
    danger: 'Life in danger: call 112.',
    responsible: '{name}, {title}, is responsible for your contact now.',
    closed: 'This contact is closed. Write again whenever you want.',
    next: 'What happens now: {next}',
    missing: '[…]',
    blank: '(empty text)',
  },
  ar: {
    danger: 'خطر على الحياة: اتصل بـ 112.',
    responsible: '{name}، {title}، مسؤول عن تواصلك الآن.',
    closed: 'انتهى هذا التواصل. اكتب مجدداً متى أردت.',
    next: 'ما سيحدث الآن: {next}',
    missing: '[…]',
    blank: '(رسالة فارغة)',
  },
};
