import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW } from './options.js';

/** Somebody who reaches out in their work: a school, a health centre, the police, a landlord. */
export const PROFESSIONAL: ProtocolDocument = {
  id: 'P12-yrkespersonal',
  version: 1,
  title: { sv: 'I yrket, orosanmälan', en: 'In one’s work, report of concern' },
  begins: 'who = work',
  questions: [
    {
      key: 'report',
      text: {
        sv: 'Vad gäller det i ditt arbete?',
        en: 'What is it about in your work?',
        ar: 'ما الأمر المتعلق بعملك؟',
      },
      options: [
        {
          key: 'question',
          risk: 0,
          label: { sv: 'En fråga eller ett råd', en: 'A question or advice', ar: 'سؤال أو استشارة' },
        },
        {
          key: 'report',
          risk: 1,
          label: { sv: 'En orosanmälan', en: 'A report of concern', ar: 'بلاغ قلق' },
        },
        {
          key: 'today',
          risk: 2,
          label: {
            sv: 'En orosanmälan som inte kan vänta till i morgon',
            en: 'A report of concern that cannot wait until tomorrow',
            ar: 'بلاغ قلق لا يمكن تأجيله إلى الغد',
          },
        },
        DONT_KNOW,
      ],
    },
    CHILD,
  ],
  rules: [
    {
      id: 'report:today',
      when: 'report = today',
      band: 'R2',
      needs: ['child'],
      tags: ['duty-to-report', 'protection-assessment'],
      reason: { sv: 'orosanmälan som inte kan vänta', en: 'a report of concern that cannot wait' },
      source: 'Protection is assessed the same day (SoL 2025:400)',
      mapsTo: 'UKMHTS C',
      example: { who: 'work', report: 'today' },
    },
    {
      id: 'report:made',
      when: 'report = report',
      band: 'R3',
      needs: ['child'],
      tags: ['duty-to-report'],
      reason: { sv: 'orosanmälan', en: 'a report of concern' },
      source: 'Duty to report (SoL 2025:400)',
      mapsTo: 'UKMHTS D',
      example: { who: 'work', report: 'report' },
    },
  ],
  otherwise: 'R4',
  approved: null,
};
