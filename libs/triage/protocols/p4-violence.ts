import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW, NO, YES, YES_NO } from './options.js';

/** Violence. First whether it is safe to write at all: if not, the hub asks nothing more. */
export const VIOLENCE: ProtocolDocument = {
  id: 'P4-våld',
  version: 1,
  title: { sv: 'Våld och hot', en: 'Violence and threats' },
  begins: 'need = violence',
  questions: [
    {
      key: 'safe',
      text: {
        sv: 'Kan du svara tryggt just nu, utan att den som slår eller hotar ser?',
        en: 'Can you answer safely right now, without the one who hits or threatens seeing it?',
        ar: 'هل يمكنك الإجابة بأمان الآن، دون أن يراك من يضرب أو يهدد؟',
      },
      options: [{ ...YES, risk: 0 }, { ...NO, risk: 1 }, DONT_KNOW],
    },
    {
      key: 'violence',
      text: {
        sv: 'Hur är det med våldet?',
        en: 'How is it with the violence?',
        ar: 'كيف هو الوضع مع العنف؟',
      },
      options: [
        {
          key: 'past',
          risk: 0,
          label: {
            sv: 'Det har hänt, men inte nu',
            en: 'It has happened, but not now',
            ar: 'حدث سابقاً، وليس الآن',
          },
        },
        {
          key: 'ongoing',
          risk: 1,
          label: {
            sv: 'Det händer, eller kan hända när som helst',
            en: 'It happens, or may happen any time',
            ar: 'يحدث، أو قد يحدث في أي وقت',
          },
        },
        {
          key: 'grave',
          risk: 2,
          label: {
            sv: 'Dödshot, grepp om halsen, vapen, eller det blir värre',
            en: 'Threats to kill, hands on the throat, a weapon, or getting worse',
            ar: 'تهديد بالقتل، أو خنق، أو سلاح، أو الوضع يزداد سوءاً',
          },
        },
        DONT_KNOW,
      ],
    },
    {
      key: 'nearby',
      ask: 'violence in (ongoing, grave, unknown)',
      text: {
        sv: 'Är den som slår eller hotar i närheten, eller på väg?',
        en: 'Is the one who hits or threatens nearby, or on the way?',
        ar: 'هل من يضرب أو يهدد قريب الآن، أو في الطريق؟',
      },
      options: YES_NO,
    },
    CHILD,
  ],
  rules: [
    {
      id: 'violence:not-safe',
      when: 'safe in (no, unknown)',
      band: 'R1',
      needs: ['violence'],
      tags: ['ask-no-more'],
      reason: { sv: 'kan inte svara tryggt just nu', en: 'cannot answer safely right now' },
      source: 'Safe to talk comes before any question',
      mapsTo: 'UKMHTS B',
      example: { safe: 'no' },
    },
    {
      id: 'violence:grave-nearby',
      when: 'violence = grave and nearby = yes',
      band: 'R0',
      needs: ['violence'],
      tags: ['call-112'],
      reason: {
        sv: 'grovt våld eller dödshot, och den som hotar är nära',
        en: 'grave violence or threats to kill, and the one who threatens is near',
      },
      source: 'SOS Alarm: published examples of when to call 112',
      mapsTo: 'UKMHTS A',
      example: { safe: 'yes', violence: 'grave', nearby: 'yes' },
    },
    {
      id: 'violence:grave',
      when: 'violence = grave',
      band: 'R1',
      needs: ['violence'],
      reason: {
        sv: 'dödshot, strypgrepp, vapen eller våld som trappas upp',
        en: 'threats to kill, strangling, weapons or violence that grows',
      },
      source: 'Published signs of danger in partner violence',
      mapsTo: 'UKMHTS B',
      example: { safe: 'yes', violence: 'grave', nearby: 'no' },
    },
    {
      id: 'violence:nearby',
      when: 'nearby in (yes, unknown)',
      band: 'R1',
      needs: ['violence'],
      reason: {
        sv: 'den som slår eller hotar är, eller kan vara, nära',
        en: 'the one who hits or threatens is, or may be, near',
      },
      source: 'SOS Alarm: published examples of when to call 112',
      mapsTo: 'UKMHTS B',
      example: { safe: 'yes', violence: 'ongoing', nearby: 'yes' },
    },
    {
      id: 'violence:ongoing',
      when: 'violence = ongoing',
      band: 'R2',
      needs: ['violence'],
      reason: {
        sv: 'våldet pågår, eller kan komma när som helst',
        en: 'the violence goes on, or may come any time',
      },
      source: 'Protection is planned the same day',
      mapsTo: 'UKMHTS C',
      example: { safe: 'yes', violence: 'ongoing', nearby: 'no' },
    },
  ],
  otherwise: 'R3',
  approved: null,
};
