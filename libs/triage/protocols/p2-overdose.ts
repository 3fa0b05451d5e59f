import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { YES_NO } from './options.js';
import { SUBSTANCE } from './substance.js';

export const OVERDOSE: ProtocolDocument = {
  id: 'P2-överdos',
  version: 1,
  title: { sv: 'Överdos', en: 'Overdose' },
  begins: 'need = addiction',
  questions: [
    SUBSTANCE,
    {
      key: 'drowsy',
      ask: 'substance in (much, unknown)',
      text: {
        sv: 'Är någon så trött att det är svårt att hålla sig vaken, eller blå eller grå om läpparna?',
        en: 'Is anyone too drowsy to stay awake, or blue or grey around the lips?',
        ar: 'هل يعاني أحد من نعاس شديد يصعب معه البقاء مستيقظاً، أو ازرقاق في الشفتين؟',
      },
      options: YES_NO,
    },
    CHILD,
  ],
  rules: [
    {
      id: 'overdose:drowsy',
      when: 'drowsy = yes',
      band: 'R0',
      needs: ['addiction'],
      tags: ['call-112', 'naloxone'],
      reason: {
        sv: 'svår att hålla vaken eller blek om läpparna efter att ha tagit något',
        en: 'hard to keep awake or pale around the lips after taking something',
      },
      source: 'Signs of an opioid overdose: when unsure, treat it as one',
      mapsTo: 'UKMHTS A; RETTS red',
      example: { substance: 'much', drowsy: 'yes' },
    },
    {
      id: 'overdose:body',
      when: 'substance = body',
      band: 'R0',
      needs: ['addiction'],
      tags: ['call-112'],
      reason: {
        sv: 'kramper, syner, förvirring eller bröstsmärta',
        en: 'seizures, visions, confusion or chest pain',
      },
      source: 'Red flags of stimulants and of withdrawal',
      mapsTo: 'UKMHTS A; RETTS red',
      example: { substance: 'body' },
    },
    {
      id: 'overdose:much',
      when: 'substance = much',
      band: 'R1',
      needs: ['addiction'],
      reason: {
        sv: 'har tagit mycket eller blandat det senaste dygnet',
        en: 'took a lot or mixed in the last day',
      },
      source: 'An overdose may come hours later',
      mapsTo: 'UKMHTS B',
      example: { substance: 'much', drowsy: 'no' },
    },
    {
      id: 'overdose:drowsy-unknown',
      when: 'drowsy = unknown',
      band: 'R1',
      needs: ['addiction'],
      reason: { sv: 'vet inte om det går att hålla sig vaken', en: 'does not know if they can stay awake' },
      source: 'Not knowing raises',
      example: { substance: 'unknown', drowsy: 'unknown' },
    },
  ],
  otherwise: 'R4',
  approved: null,
};
