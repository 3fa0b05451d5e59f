import type { ProtocolDocument } from '../../protocol/index.js';
import { DONT_KNOW } from './options.js';

/** How it is right now: what P2, P3, P9, P10 and P11 all begin with. Asked once, and never about how much or what. */
export const SUBSTANCE: ProtocolDocument['questions'][number] = {
  key: 'substance',
  text: {
    sv: 'Hur är det just nu med alkohol, droger eller läkemedel?',
    en: 'How is it right now with alcohol, drugs or medicines?',
    ar: 'كيف الوضع الآن مع الكحول أو المخدرات أو الأدوية؟',
  },
  options: [
    { key: 'calm', risk: 0, label: { sv: 'Inget akut', en: 'Nothing urgent', ar: 'لا شيء عاجل' } },
    {
      key: 'medicine',
      risk: 1,
      label: {
        sv: 'Läkemedel som tar slut eller har tagits bort',
        en: 'Medicines running out or taken away',
        ar: 'أدوية على وشك النفاد أو تم إيقافها',
      },
    },
    {
      key: 'stopped',
      risk: 2,
      label: {
        sv: 'Slutat eller dragit ner tvärt de senaste dagarna',
        en: 'Stopped or cut down sharply in the last days',
        ar: 'توقف أو تقليل مفاجئ في الأيام الأخيرة',
      },
    },
    {
      key: 'much',
      risk: 3,
      label: {
        sv: 'Tagit mycket, eller blandat, det senaste dygnet',
        en: 'Taken a lot, or mixed, in the last day',
        ar: 'تناول كمية كبيرة أو خليط خلال اليوم الأخير',
      },
    },
    {
      key: 'body',
      risk: 4,
      label: {
        sv: 'Kramper, syner, förvirring eller bröstsmärta',
        en: 'Seizures, visions, confusion or chest pain',
        ar: 'تشنجات أو هلوسة أو ارتباك أو ألم في الصدر',
      },
    },
    DONT_KNOW,
  ],
};
