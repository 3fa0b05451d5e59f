import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { YES_NO } from './options.js';

/**
 * Whatever it is about, thoughts of death are asked for: nobody loses that question by naming alcohol, violence, a child or
 * a roof instead. One short question; who says yes is asked what P1 asks.
 * Who does not know if a life is in danger is R1 already, and has been asked three more: a person asks them the rest.
 */
export const THOUGHTS: ProtocolDocument = {
  id: 'P13-tankar',
  version: 1,
  title: { sv: 'Tankar på att inte leva, kort', en: 'Thoughts of death, in short' },
  begins: 'need in (addiction, violence, social, child, housing)',
  questions: [
    {
      key: 'life-thoughts',
      ask: 'not danger = unknown',
      text: {
        sv: 'Finns det tankar på att inte vilja leva, eller på att ta sitt liv?',
        en: 'Are there thoughts of not wanting to live, or of suicide?',
        ar: 'هل هناك أفكار بعدم الرغبة في الحياة أو بالانتحار؟',
      },
      options: YES_NO,
    },
    CHILD,
  ],
  rules: [
    {
      id: 'life-thoughts:yes',
      when: 'life-thoughts = yes',
      band: 'R2',
      needs: ['psychiatry'],
      reason: {
        sv: 'tankar på att inte vilja leva eller på att ta sitt liv',
        en: 'thoughts of not wanting to live or of suicide',
      },
      source: 'Published screeners begin with a wish to be dead; what follows is asked in P1',
      mapsTo: 'UKMHTS C; C-SSRS 1–2',
      example: { 'life-thoughts': 'yes' },
    },
  ],
  otherwise: 'R5',
  approved: null,
};
