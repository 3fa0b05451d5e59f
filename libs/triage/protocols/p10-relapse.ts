import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW } from './options.js';
import { SUBSTANCE } from './substance.js';

/** A relapse is a reason for more support, never for less. */
export const RELAPSE: ProtocolDocument = {
  id: 'P10-återfall',
  version: 2,
  title: { sv: 'Återfall', en: 'Relapse' },
  begins: 'need = addiction',
  questions: [
    SUBSTANCE,
    {
      key: 'relapse',
      ask: 'substance = calm and wants-now = no',
      text: {
        sv: 'Har det blivit ett återfall, eller är det nära?',
        en: 'Has there been a relapse, or is it close?',
        ar: 'هل حدثت انتكاسة، أو هل هي قريبة؟',
      },
      options: [
        { key: 'no', risk: 0, label: { sv: 'Nej', en: 'No', ar: 'لا' } },
        { key: 'near', risk: 1, label: { sv: 'Det är nära', en: 'It is close', ar: 'إنها قريبة' } },
        { key: 'yes', risk: 2, label: { sv: 'Ja', en: 'Yes', ar: 'نعم' } },
        DONT_KNOW,
      ],
    },
    CHILD,
  ],
  rules: [
    {
      id: 'relapse:near',
      when: 'relapse >= near',
      band: 'R3',
      needs: ['addiction'],
      reason: { sv: 'återfall, eller nära ett', en: 'a relapse, or close to one' },
      source: 'Support goes on, also at a relapse (målbild 5)',
      mapsTo: 'UKMHTS D',
      example: { substance: 'calm', 'wants-now': 'no', relapse: 'near' },
    },
  ],
  otherwise: 'R4',
  approved: null,
};
