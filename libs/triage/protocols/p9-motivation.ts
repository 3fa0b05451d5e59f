import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { YES_NO } from './options.js';
import { SUBSTANCE } from './substance.js';

/** The window in which somebody wants help: met in the same call, not by a booking. */
export const MOTIVATION: ProtocolDocument = {
  id: 'P9-motivation',
  version: 1,
  title: { sv: 'Vilja till hjälp och behandling', en: 'Wanting help and treatment' },
  begins: 'need = addiction',
  questions: [
    SUBSTANCE,
    {
      key: 'wants-now',
      ask: 'substance = calm',
      text: {
        sv: 'Vill du, eller den det gäller, ha hjälp redan i dag?',
        en: 'Do you, or the one it is about, want help already today?',
        ar: 'هل تريد أنت أو من يعنيه الأمر المساعدة اليوم؟',
      },
      options: YES_NO,
    },
    CHILD,
  ],
  rules: [
    {
      id: 'motivation:now',
      when: 'wants-now = yes',
      band: 'R3',
      needs: ['addiction'],
      tags: ['live-now'],
      reason: { sv: 'vill ha hjälp redan i dag', en: 'wants help already today' },
      source: 'Help while one is open to it decides (målbild 2)',
      mapsTo: 'UKMHTS D',
      example: { substance: 'calm', 'wants-now': 'yes' },
    },
  ],
  otherwise: 'R4',
  approved: null,
};
