import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW, YES_NO } from './options.js';

/** A roof for the night. It never looks at what somebody drinks or takes. */
export const ROOF: ProtocolDocument = {
  id: 'P6-tak',
  version: 1,
  title: { sv: 'Tak över huvudet i natt', en: 'A roof for the night' },
  begins: 'need = housing',
  questions: [
    {
      key: 'tonight',
      text: {
        sv: 'Finns det någonstans att sova i natt?',
        en: 'Is there somewhere to sleep tonight?',
        ar: 'هل يوجد مكان للنوم الليلة؟',
      },
      options: [
        { key: 'yes', risk: 0, label: { sv: 'Ja', en: 'Yes', ar: 'نعم' } },
        { key: 'unsure', risk: 1, label: { sv: 'Osäkert', en: 'Not sure', ar: 'غير مؤكد' } },
        { key: 'no', risk: 2, label: { sv: 'Nej', en: 'No', ar: 'لا' } },
        DONT_KNOW,
      ],
    },
    {
      key: 'exposed',
      ask: 'tonight >= unsure or tonight = unknown',
      text: {
        sv: 'Är någon sjuk, skadad, påverkad eller utan skydd mot kylan?',
        en: 'Is anyone ill, hurt, intoxicated or without shelter from the cold?',
        ar: 'هل هناك شخص مريض أو مصاب أو متأثر بمادة ما أو بلا حماية من البرد؟',
      },
      options: YES_NO,
    },
    CHILD,
  ],
  rules: [
    {
      id: 'roof:exposed',
      when: 'exposed in (yes, unknown) and (tonight >= unsure or tonight = unknown)',
      band: 'R1',
      needs: ['housing'],
      reason: {
        sv: 'kanske utan tak i natt, och sjuk, skadad, påverkad eller i kylan',
        en: 'may have no roof tonight, and is ill, hurt, intoxicated or in the cold',
      },
      source: 'Cold kills in one night',
      mapsTo: 'UKMHTS B',
      example: { tonight: 'no', exposed: 'yes' },
    },
    {
      id: 'roof:with-child',
      when: '(tonight >= unsure or tonight = unknown) and (child >= safe or child = unknown)',
      band: 'R1',
      needs: ['housing', 'child'],
      tags: ['protection-assessment'],
      reason: { sv: 'kanske utan tak i natt, med ett barn', en: 'may have no roof tonight, with a child' },
      source: 'A minor with them',
      mapsTo: 'UKMHTS B',
      example: { tonight: 'no', exposed: 'no', child: 'safe' },
    },
    {
      id: 'roof:none',
      when: 'tonight >= unsure',
      band: 'R2',
      needs: ['housing'],
      reason: { sv: 'har kanske ingenstans att sova i natt', en: 'may have nowhere to sleep tonight' },
      source: 'Homeless tonight is answered the same day, whatever else is so',
      mapsTo: 'UKMHTS C',
      example: { tonight: 'no', exposed: 'no' },
    },
  ],
  otherwise: 'R3',
  approved: null,
};
