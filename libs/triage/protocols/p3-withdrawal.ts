import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { YES_NO } from './options.js';
import { SUBSTANCE } from './substance.js';

/** Withdrawal from alcohol, sedatives or opioids can kill some days in. Never a word that advises an abrupt stop. */
export const WITHDRAWAL: ProtocolDocument = {
  id: 'P3-abstinens',
  version: 1,
  title: { sv: 'Abstinens', en: 'Withdrawal' },
  begins: 'need = addiction',
  questions: [
    SUBSTANCE,
    {
      key: 'withdrawal',
      ask: 'substance = stopped',
      text: {
        sv: 'Har det tidigare gett kramper eller svår förvirring att sluta, eller är det feber eller mycket skakningar nu?',
        en: 'Has stopping brought seizures or severe confusion before, or is there fever or much shaking now?',
        ar: 'هل سبّب التوقف سابقاً تشنجات أو ارتباكاً شديداً، أو هل هناك الآن حمى أو ارتجاف شديد؟',
      },
      options: YES_NO,
    },
    CHILD,
  ],
  rules: [
    {
      id: 'withdrawal:severe',
      when: 'withdrawal = yes',
      band: 'R1',
      needs: ['addiction'],
      tags: ['no-abrupt-stop'],
      reason: {
        sv: 'slutat tvärt, med tecken på svår abstinens nu eller tidigare',
        en: 'stopped sharply, with signs of severe withdrawal now or before',
      },
      source: 'Published red flags of withdrawal from alcohol and benzodiazepines',
      mapsTo: 'UKMHTS B; RETTS orange',
      example: { substance: 'stopped', withdrawal: 'yes' },
    },
    {
      id: 'withdrawal:unknown',
      when: 'withdrawal = unknown',
      band: 'R1',
      needs: ['addiction'],
      tags: ['no-abrupt-stop'],
      reason: {
        sv: 'slutat tvärt, vet inte om det kan bli farligt',
        en: 'stopped sharply, does not know if it can become dangerous',
      },
      source: 'Not knowing raises',
      example: { substance: 'stopped', withdrawal: 'unknown' },
    },
    {
      id: 'withdrawal:stopped',
      when: 'substance = stopped',
      band: 'R2',
      needs: ['addiction'],
      tags: ['no-abrupt-stop'],
      reason: {
        sv: 'slutat eller dragit ner tvärt de senaste dagarna',
        en: 'stopped or cut down sharply in the last days',
      },
      source: 'The most dangerous withdrawal comes two to four days in',
      mapsTo: 'UKMHTS C',
      example: { substance: 'stopped', withdrawal: 'no' },
    },
  ],
  otherwise: 'R4',
  approved: null,
};
