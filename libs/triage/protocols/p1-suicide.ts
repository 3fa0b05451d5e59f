import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW, YES_NO } from './options.js';

/** Thoughts of suicide. Asking about it does not put the thought there; not asking leaves the person alone with it. */
export const SUICIDE: ProtocolDocument = {
  id: 'P1-suicid',
  version: 2,
  title: { sv: 'Tankar på att inte leva', en: 'Thoughts of suicide' },
  begins: 'need in (psychiatry, other) or life-thoughts = yes',
  questions: [
    {
      key: 'suicide',
      text: {
        sv: 'Finns det tankar på att ta sitt liv?',
        en: 'Are there thoughts of suicide?',
        ar: 'هل هناك أفكار بالانتحار؟',
      },
      options: [
        { key: 'none', risk: 0, label: { sv: 'Nej', en: 'No', ar: 'لا' } },
        {
          key: 'thoughts',
          risk: 1,
          label: {
            sv: 'Ja, tankar, men ingen plan',
            en: 'Yes, thoughts, but no plan',
            ar: 'نعم، أفكار بدون خطة',
          },
        },
        {
          key: 'plan',
          risk: 2,
          label: {
            sv: 'Ja, en plan, eller något att göra det med',
            en: 'Yes, a plan, or something to do it with',
            ar: 'نعم، خطة أو وسيلة للقيام بذلك',
          },
        },
        {
          key: 'tried',
          risk: 3,
          label: {
            sv: 'Ja, ett försök de senaste månaderna',
            en: 'Yes, an attempt in the last months',
            ar: 'نعم، محاولة في الأشهر الأخيرة',
          },
        },
        DONT_KNOW,
      ],
    },
    {
      key: 'pressing',
      ask: 'suicide >= thoughts or suicide = unknown',
      text: {
        sv: 'Är tankarna så starka just nu att de är svåra att stå emot?',
        en: 'Are the thoughts so strong right now that they are hard to resist?',
        ar: 'هل الأفكار قوية الآن لدرجة يصعب مقاومتها؟',
      },
      options: YES_NO,
    },
    CHILD,
  ],
  rules: [
    {
      id: 'suicide:pressing-plan',
      when: 'suicide >= plan and pressing = yes',
      band: 'R0',
      needs: ['psychiatry'],
      tags: ['call-112'],
      reason: {
        sv: 'plan eller försök, och tankarna är svåra att stå emot just nu',
        en: 'a plan or an attempt, and the thoughts are hard to resist right now',
      },
      source: 'SOS Alarm: someone about to take their life is danger to life',
      mapsTo: 'UKMHTS A; ASQ acute positive',
      example: { suicide: 'plan', pressing: 'yes' },
    },
    {
      id: 'suicide:tried',
      when: 'suicide = tried',
      band: 'R1',
      needs: ['psychiatry'],
      reason: {
        sv: 'har försökt ta sitt liv de senaste månaderna',
        en: 'has attempted suicide in the last months',
      },
      source: 'Threshold of published screeners: behaviour within three months',
      mapsTo: 'UKMHTS B; C-SSRS 6, within three months',
      example: { suicide: 'tried', pressing: 'no' },
    },
    {
      id: 'suicide:plan',
      when: 'suicide = plan',
      band: 'R1',
      needs: ['psychiatry'],
      reason: { sv: 'har en plan eller något att göra det med', en: 'has a plan or the means' },
      source: 'Threshold of published screeners: intent or plan',
      mapsTo: 'UKMHTS B; C-SSRS 4–5',
      example: { suicide: 'plan', pressing: 'no' },
    },
    {
      id: 'suicide:pressing',
      when: 'pressing = yes and (suicide >= thoughts or suicide = unknown)',
      band: 'R1',
      needs: ['psychiatry'],
      reason: {
        sv: 'tankarna på att ta sitt liv är svåra att stå emot',
        en: 'thoughts of suicide are hard to resist',
      },
      source: 'Acute thoughts right now are not left alone',
      mapsTo: 'UKMHTS B; ASQ acute positive',
      example: { suicide: 'thoughts', pressing: 'yes' },
    },
    {
      id: 'suicide:pressing-unknown',
      when: 'pressing = unknown and (suicide >= thoughts or suicide = unknown)',
      band: 'R1',
      needs: ['psychiatry'],
      reason: {
        sv: 'vet inte om tankarna går att stå emot just nu',
        en: 'does not know if the thoughts can be resisted right now',
      },
      source: 'Not knowing raises',
      example: { suicide: 'thoughts', pressing: 'unknown' },
    },
    {
      id: 'suicide:thoughts',
      when: 'suicide = thoughts',
      band: 'R2',
      needs: ['psychiatry'],
      reason: { sv: 'tankar på att ta sitt liv, utan plan', en: 'thoughts of suicide, without a plan' },
      source: 'Published scales: thoughts without a plan are answered within the day',
      mapsTo: 'UKMHTS C; C-SSRS 2–3; ASQ non-acute positive',
      example: { suicide: 'thoughts', pressing: 'no' },
    },
  ],
  otherwise: 'R4',
  approved: null,
};
