import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW, NO } from './options.js';

/**
 * Danger to life. One question; one more, about signs of it, only for whoever does not know. What is spoken is shorter: by
 * telephone all of it, with the greeting, is heard and answered within twenty seconds (`libs/voice/opening.spec.ts`).
 */
export const LIFE: ProtocolDocument = {
  id: 'P0-liv',
  version: 2,
  title: { sv: 'Fara för liv', en: 'Danger to life' },
  begins: 'always',
  questions: [
    {
      key: 'danger',
      text: {
        sv: 'Är någon i livsfara just nu? Till exempel svårt att väcka, andas dåligt, svårt skadad, har tagit något farligt, eller hotas med våld.',
        en: 'Is anyone’s life in danger right now? For example hard to wake, breathing badly, badly hurt, has taken something dangerous, or is threatened with violence.',
        ar: 'هل حياة أي شخص في خطر الآن؟ مثلاً: يصعب إيقاظه، أو يتنفس بصعوبة، أو مصاب بشدة، أو تناول شيئاً خطيراً، أو مهدد بالعنف.',
      },
      spoken: {
        sv: 'Är någon i livsfara, eller svår att väcka? Ring 112. Annars tryck 9 och gå före alla. Nej, 2. Vet inte, 3.',
        en: 'Is a life in danger, or someone hard to wake? Call 112, or press 9 to go first. No, 2. Not sure, 3.',
      },
      options: [
        {
          key: 'yes',
          risk: 1,
          label: {
            sv: 'Ja, livsfara nu',
            en: 'Yes, danger to life now',
            ar: 'نعم، الحياة في خطر الآن',
          },
        },
        NO,
        DONT_KNOW,
      ],
    },
    {
      key: 'sign',
      ask: 'danger = unknown',
      text: {
        sv: 'Stämmer något av det här just nu?',
        en: 'Is any of this so right now?',
        ar: 'هل ينطبق شيء من هذا الآن؟',
      },
      spoken: {
        sv: 'Andas konstigt, tryck 1. Våld, 2. Skadad eller förgiftad, 3. Inget, 4. Vet inte, 5.',
        en: 'Breathing strangely, press 1. Violence, 2. Hurt or poisoned, 3. None, 4. Not sure, 5.',
      },
      options: [
        {
          key: 'asleep',
          risk: 1,
          label: {
            sv: 'Någon är svår att väcka, eller andas långsamt eller konstigt',
            en: 'Someone is hard to wake, or breathing slowly or strangely',
            ar: 'هناك من يصعب إيقاظه، أو يتنفس ببطء أو بشكل غريب',
          },
        },
        {
          key: 'attack',
          risk: 1,
          label: {
            sv: 'Våld pågår, eller ett vapen är framme',
            en: 'There is violence, or a weapon is out',
            ar: 'يحدث عنف، أو يوجد سلاح',
          },
        },
        {
          key: 'hurt',
          risk: 1,
          label: {
            sv: 'Någon har tagit något farligt, eller är svårt skadad',
            en: 'Someone has taken something dangerous, or is badly hurt',
            ar: 'تناول أحد شيئاً خطيراً، أو أصيب بجروح شديدة',
          },
        },
        {
          key: 'none',
          risk: 0,
          label: { sv: 'Nej, inget av det', en: 'No, none of it', ar: 'لا، لا شيء من هذا' },
        },
        DONT_KNOW,
      ],
    },
    CHILD,
  ],
  rules: [
    {
      id: 'danger:yes',
      when: 'danger = yes',
      band: 'R0',
      tags: ['call-112'],
      reason: { sv: 'svarade ja: någon är i livsfara nu', en: 'answered yes: a life is in danger now' },
      source: 'SOS Alarm: 112 is for danger to life',
      mapsTo: 'UKMHTS A; RETTS red',
      example: { danger: 'yes' },
    },
    {
      id: 'danger:unknown',
      when: 'danger = unknown',
      band: 'R1',
      reason: { sv: 'vet inte om någon är i livsfara', en: 'does not know if a life is in danger' },
      source: 'Not knowing raises',
      example: { danger: 'unknown' },
    },
    {
      id: 'danger:no',
      when: 'danger = no',
      band: 'R5',
      reason: { sv: 'svarade nej på frågan om livsfara', en: 'answered no to danger to life' },
      source: 'Says nothing more; other protocols go on',
      example: { danger: 'no' },
    },
    {
      id: 'sign:asleep',
      when: 'sign = asleep',
      band: 'R0',
      tags: ['call-112', 'naloxone'],
      reason: {
        sv: 'någon är svår att väcka eller andas konstigt',
        en: 'someone is hard to wake or breathes strangely',
      },
      source: 'Signs of an opioid overdose: when unsure, treat it as one',
      mapsTo: 'UKMHTS A; RETTS red',
      example: { danger: 'unknown', sign: 'asleep' },
    },
    {
      id: 'sign:attack',
      when: 'sign = attack',
      band: 'R0',
      tags: ['call-112'],
      reason: { sv: 'våld pågår, eller ett vapen är framme', en: 'violence is going on, or a weapon is out' },
      source: 'SOS Alarm: published examples of when to call 112',
      mapsTo: 'UKMHTS A',
      example: { danger: 'unknown', sign: 'attack' },
    },
    {
      id: 'sign:hurt',
      when: 'sign = hurt',
      band: 'R0',
      tags: ['call-112', 'naloxone'],
      reason: {
        sv: 'någon har tagit något farligt eller är svårt skadad',
        en: 'someone took something dangerous or is badly hurt',
      },
      source: 'SOS Alarm: published examples of when to call 112',
      mapsTo: 'UKMHTS A; RETTS red',
      example: { danger: 'unknown', sign: 'hurt' },
    },
  ],
  otherwise: 'R5',
  approved: null,
};
