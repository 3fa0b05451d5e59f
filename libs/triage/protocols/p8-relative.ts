import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW } from './options.js';

/** Relatives are met as themselves: their own strain counts, beside their worry. */
export const RELATIVE: ProtocolDocument = {
  id: 'P8-anhörig',
  version: 1,
  title: { sv: 'Anhörig', en: 'Relative' },
  begins: 'who = near',
  questions: [
    {
      key: 'strain',
      text: {
        sv: 'Hur har du det själv just nu?',
        en: 'How are you yourself right now?',
        ar: 'كيف حالك أنت الآن؟',
      },
      options: [
        { key: 'managing', risk: 0, label: { sv: 'Det går', en: 'I manage', ar: 'أتدبر أمري' } },
        {
          key: 'worn',
          risk: 1,
          label: { sv: 'Jag orkar inte mycket mer', en: 'I can’t take much more', ar: 'لم أعد أحتمل كثيراً' },
        },
        {
          key: 'afraid',
          risk: 2,
          label: {
            sv: 'Jag är rädd för vad som kan hända oss hemma',
            en: 'I fear what may happen to us at home',
            ar: 'أخاف مما قد يحدث لنا في البيت',
          },
        },
        DONT_KNOW,
      ],
    },
    CHILD,
  ],
  rules: [
    {
      id: 'relative:afraid',
      when: 'strain = afraid',
      band: 'R2',
      needs: ['violence'],
      tags: ['relative'],
      reason: { sv: 'en anhörig är rädd hemma', en: 'a relative is afraid at home' },
      source: 'The one who stands near may be in danger too',
      mapsTo: 'UKMHTS C',
      example: { who: 'near', strain: 'afraid' },
    },
    {
      id: 'relative:worn',
      when: 'strain = worn',
      band: 'R3',
      needs: ['social'],
      tags: ['relative'],
      reason: { sv: 'en anhörig orkar inte mycket mer', en: 'a relative can’t take much more' },
      source: 'Relatives have a right to support of their own',
      mapsTo: 'UKMHTS D',
      example: { who: 'near', strain: 'worn' },
    },
  ],
  otherwise: 'R4',
  approved: null,
};
