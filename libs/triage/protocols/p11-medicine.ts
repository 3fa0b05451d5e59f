import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW } from './options.js';
import { SUBSTANCE } from './substance.js';

/** Prescribed medicines one has come to need. Nobody chose it, and nobody is told to stop at once. */
export const MEDICINE: ProtocolDocument = {
  id: 'P11-läkemedel',
  version: 1,
  title: { sv: 'Läkemedel', en: 'Medicines' },
  begins: 'need = addiction',
  questions: [
    SUBSTANCE,
    {
      key: 'medicine-left',
      ask: 'substance = medicine',
      text: {
        sv: 'Hur länge räcker läkemedlen?',
        en: 'How long will the medicines last?',
        ar: 'إلى متى تكفي الأدوية؟',
      },
      options: [
        {
          key: 'days',
          risk: 0,
          label: { sv: 'Några dagar eller mer', en: 'Some days or more', ar: 'بضعة أيام أو أكثر' },
        },
        {
          key: 'out',
          risk: 1,
          label: {
            sv: 'De är slut, eller räcker till i morgon',
            en: 'They are out, or last until tomorrow',
            ar: 'نفدت، أو تكفي حتى الغد',
          },
        },
        DONT_KNOW,
      ],
    },
    CHILD,
  ],
  rules: [
    {
      id: 'medicine:out',
      when: 'medicine-left in (out, unknown) and substance = medicine',
      band: 'R2',
      needs: ['addiction'],
      tags: ['no-abrupt-stop'],
      reason: {
        sv: 'läkemedel är slut eller räcker till i morgon',
        en: 'medicines are out or last until tomorrow',
      },
      source: 'An abrupt stop of sedatives or opioids is dangerous',
      mapsTo: 'UKMHTS C',
      example: { substance: 'medicine', 'medicine-left': 'out' },
    },
    {
      id: 'medicine:running-out',
      when: 'substance = medicine',
      band: 'R3',
      needs: ['addiction'],
      tags: ['no-abrupt-stop'],
      reason: {
        sv: 'läkemedel som tar slut eller har tagits bort',
        en: 'medicines running out or taken away',
      },
      source: 'Prescribed dependence is met without blame (målbild 2)',
      mapsTo: 'UKMHTS D',
      example: { substance: 'medicine', 'medicine-left': 'days' },
    },
  ],
  otherwise: 'R4',
  approved: null,
};
