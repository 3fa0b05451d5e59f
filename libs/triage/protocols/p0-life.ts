import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW, NO, YES_NO } from './options.js';

/** Danger to life. One question; three more only for whoever does not know. */
export const LIFE: ProtocolDocument = {
  id: 'P0-liv',
  version: 1,
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
      key: 'asleep',
      ask: 'danger = unknown',
      text: {
        sv: 'Är någon svår att väcka, eller andas långsamt eller konstigt?',
        en: 'Is anyone hard to wake, or breathing slowly or strangely?',
        ar: 'هل هناك من يصعب إيقاظه، أو يتنفس ببطء أو بشكل غريب؟',
      },
      options: YES_NO,
    },
    {
      key: 'attack',
      ask: 'danger = unknown and not asleep = yes',
      text: {
        sv: 'Pågår våld just nu, eller är ett vapen framme?',
        en: 'Is there violence right now, or a weapon out?',
        ar: 'هل يحدث عنف الآن، أو هل يوجد سلاح؟',
      },
      options: YES_NO,
    },
    {
      key: 'hurt',
      ask: 'danger = unknown and not asleep = yes and not attack = yes',
      text: {
        sv: 'Har någon tagit något farligt, eller är svårt skadad?',
        en: 'Has anyone taken something dangerous, or been badly hurt?',
        ar: 'هل تناول أحد شيئاً خطيراً، أو أصيب بجروح شديدة؟',
      },
      options: YES_NO,
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
      id: 'asleep:yes',
      when: 'asleep = yes',
      band: 'R0',
      tags: ['call-112', 'naloxone'],
      reason: {
        sv: 'någon är svår att väcka eller andas konstigt',
        en: 'someone is hard to wake or breathes strangely',
      },
      source: 'Signs of an opioid overdose: when unsure, treat it as one',
      mapsTo: 'UKMHTS A; RETTS red',
      example: { danger: 'unknown', asleep: 'yes' },
    },
    {
      id: 'attack:yes',
      when: 'attack = yes',
      band: 'R0',
      tags: ['call-112'],
      reason: { sv: 'våld pågår, eller ett vapen är framme', en: 'violence is going on, or a weapon is out' },
      source: 'SOS Alarm: published examples of when to call 112',
      mapsTo: 'UKMHTS A',
      example: { danger: 'unknown', asleep: 'no', attack: 'yes' },
    },
    {
      id: 'hurt:yes',
      when: 'hurt = yes',
      band: 'R0',
      tags: ['call-112', 'naloxone'],
      reason: {
        sv: 'någon har tagit något farligt eller är svårt skadad',
        en: 'someone took something dangerous or is badly hurt',
      },
      source: 'SOS Alarm: published examples of when to call 112',
      mapsTo: 'UKMHTS A; RETTS red',
      example: { danger: 'unknown', asleep: 'no', attack: 'no', hurt: 'yes' },
    },
  ],
  otherwise: 'R5',
  approved: null,
};
