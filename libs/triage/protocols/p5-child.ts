import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW } from './options.js';

/** A child who may come to harm, whatever else it is about. */
export const CHILD_AT_RISK: ProtocolDocument = {
  id: 'P5-barn',
  version: 1,
  title: { sv: 'Barn', en: 'Children' },
  begins: 'need = child or child >= worry or child = unknown',
  questions: [
    CHILD,
    {
      key: 'carer',
      ask: 'child >= worry',
      text: {
        sv: 'Vem är hos barnet just nu?',
        en: 'Who is with the child right now?',
        ar: 'من مع الطفل الآن؟',
      },
      options: [
        { key: 'adult', risk: 0, label: { sv: 'En trygg vuxen', en: 'A safe adult', ar: 'شخص بالغ آمن' } },
        {
          key: 'nobody',
          risk: 1,
          label: {
            sv: 'Ingen, eller en vuxen som inte klarar det nu',
            en: 'Nobody, or an adult who cannot manage now',
            ar: 'لا أحد، أو بالغ لا يستطيع ذلك الآن',
          },
        },
        DONT_KNOW,
      ],
    },
  ],
  rules: [
    {
      id: 'child:now',
      when: 'child = now',
      band: 'R1',
      needs: ['child'],
      tags: ['duty-to-report', 'protection-assessment'],
      reason: { sv: 'ett barn far illa just nu', en: 'a child is being harmed right now' },
      source: 'Protection of a child is assessed at once (SoL 2025:400)',
      mapsTo: 'UKMHTS B',
      example: { child: 'now', carer: 'adult' },
    },
    {
      id: 'child:alone',
      when: 'child >= worry and carer in (nobody, unknown)',
      band: 'R1',
      needs: ['child'],
      tags: ['duty-to-report', 'protection-assessment'],
      reason: {
        sv: 'oro för ett barn som kan vara utan trygg vuxen',
        en: 'worry for a child who may have no safe adult',
      },
      source: 'Protection of a child is assessed at once (SoL 2025:400)',
      mapsTo: 'UKMHTS B',
      example: { child: 'worry', carer: 'nobody' },
    },
    {
      id: 'child:worry',
      when: 'child = worry',
      band: 'R2',
      needs: ['child'],
      tags: ['duty-to-report', 'protection-assessment'],
      reason: { sv: 'oro för ett barn', en: 'worry for a child' },
      source: 'Protection of a child is assessed the same or the next day (SoL 2025:400)',
      mapsTo: 'UKMHTS C',
      example: { child: 'worry', carer: 'adult' },
    },
  ],
  otherwise: 'R3',
  approved: null,
};
