import type { ProtocolDocument } from '../../protocol/index.js';
import { DONT_KNOW } from './options.js';

type QuestionDocument = ProtocolDocument['questions'][number];

/** Stands in every protocol, word for word, and is asked once. */
export const CHILD: QuestionDocument = {
  key: 'child',
  last: true,
  text: {
    sv: 'Finns det barn som berörs av det här?',
    en: 'Are there children affected by this?',
    ar: 'هل هناك أطفال يتأثرون بهذا الأمر؟',
  },
  options: [
    { key: 'none', risk: 0, label: { sv: 'Nej, inga barn', en: 'No children', ar: 'لا، لا يوجد أطفال' } },
    {
      key: 'safe',
      risk: 1,
      label: { sv: 'Ja, och de har det tryggt', en: 'Yes, and they are safe', ar: 'نعم، وهم في أمان' },
    },
    {
      key: 'worry',
      risk: 2,
      label: {
        sv: 'Ja, och jag är orolig för dem',
        en: 'Yes, and I worry for them',
        ar: 'نعم، وأنا قلق عليهم',
      },
    },
    {
      key: 'now',
      risk: 3,
      label: {
        sv: 'Ja, ett barn far illa just nu',
        en: 'Yes, a child is being harmed right now',
        ar: 'نعم، طفل يتعرض للأذى الآن',
      },
    },
    DONT_KNOW,
  ],
};
