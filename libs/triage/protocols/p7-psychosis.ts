import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW } from './options.js';

export const PSYCHOSIS: ProtocolDocument = {
  id: 'P7-psykos',
  version: 1,
  title: { sv: 'Psykos och akut psykiatri', en: 'Psychosis and acute psychiatry' },
  begins: 'need = psychiatry',
  questions: [
    {
      key: 'psychosis',
      text: {
        sv: 'Hör eller ser någon sådant som andra inte märker, är mycket uppskruvad, eller har inte sovit på flera dygn?',
        en: 'Does anyone hear or see what others don’t, is very high-strung, or has not slept for days?',
        ar: 'هل هناك من يسمع أو يرى ما لا يلاحظه الآخرون، أو في حالة هياج شديد، أو لم ينم منذ أيام؟',
      },
      options: [
        { key: 'no', risk: 0, label: { sv: 'Nej', en: 'No', ar: 'لا' } },
        {
          key: 'some',
          risk: 1,
          label: { sv: 'Ja, men det går att prata', en: 'Yes, but one can talk', ar: 'نعم، لكن الحديث ممكن' },
        },
        {
          key: 'acute',
          risk: 2,
          label: {
            sv: 'Ja, och det går inte att nå fram, eller känns farligt',
            en: 'Yes, and there is no getting through, or it feels dangerous',
            ar: 'نعم، ولا يمكن التواصل معه، أو الوضع خطير',
          },
        },
        DONT_KNOW,
      ],
    },
    CHILD,
  ],
  rules: [
    {
      id: 'psychosis:acute',
      when: 'psychosis = acute',
      band: 'R1',
      needs: ['psychiatry'],
      reason: { sv: 'tecken på psykos, går inte att nå fram', en: 'signs of psychosis, no getting through' },
      source: 'Published scales: disturbed perception with high-risk behaviour',
      mapsTo: 'UKMHTS B; RETTS orange',
      example: { psychosis: 'acute' },
    },
    {
      id: 'psychosis:some',
      when: 'psychosis = some',
      band: 'R2',
      needs: ['psychiatry'],
      reason: { sv: 'tecken på psykos eller uppskruvat tillstånd', en: 'signs of psychosis or mania' },
      source: 'Published scales: rapidly growing symptoms are met within the day',
      mapsTo: 'UKMHTS C',
      example: { psychosis: 'some' },
    },
  ],
  otherwise: 'R3',
  approved: null,
};
