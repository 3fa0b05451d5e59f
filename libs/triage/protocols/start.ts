import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from './child.js';
import { DONT_KNOW } from './options.js';

/** What it is about, for whom, and where: to find the right protocol and the right person. */
export const START: ProtocolDocument = {
  id: 'P-start',
  version: 3,
  title: { sv: 'Vad, vem och var', en: 'What, who and where' },
  begins: 'always',
  questions: [
    {
      key: 'need',
      routing: true,
      text: {
        sv: 'Vad gäller det mest? Du behöver inte veta säkert.',
        en: 'What is it mostly about? You don’t have to be sure.',
        ar: 'ما الموضوع الرئيسي؟ لا يلزم أن تكون متأكداً.',
      },
      options: [
        {
          key: 'addiction',
          label: { sv: 'Alkohol eller droger', en: 'Alcohol or drugs', ar: 'الكحول أو المخدرات' },
        },
        { key: 'psychiatry', label: { sv: 'Mår psykiskt dåligt', en: 'Mental health', ar: 'الصحة النفسية' } },
        {
          key: 'social',
          label: {
            sv: 'Stöd från socialtjänsten',
            en: 'Support from social services',
            ar: 'دعم من الخدمات الاجتماعية',
          },
        },
        { key: 'violence', label: { sv: 'Våld eller hot', en: 'Violence or threats', ar: 'عنف أو تهديد' } },
        { key: 'child', label: { sv: 'Oro för ett barn', en: 'Worried about a child', ar: 'قلق على طفل' } },
        {
          key: 'housing',
          label: { sv: 'Ingenstans att bo', en: 'Nowhere to live', ar: 'لا يوجد مكان للسكن' },
        },
        {
          key: 'other',
          label: { sv: 'Annat eller vet inte', en: 'Something else, or not sure', ar: 'شيء آخر أو لا أعرف' },
        },
      ],
    },
    {
      key: 'who',
      last: true,
      text: {
        sv: 'Vem gäller det?',
        en: 'Who is it about?',
        ar: 'بمن يتعلق الأمر؟',
      },
      options: [
        {
          key: 'self',
          label: { sv: 'Mig själv, eller min familj', en: 'Myself, or my family', ar: 'أنا أو عائلتي' },
        },
        {
          key: 'near',
          label: { sv: 'Någon jag är orolig för', en: 'Someone I worry about', ar: 'شخص أنا قلق عليه' },
        },
        {
          key: 'work',
          label: {
            sv: 'Någon jag möter i mitt arbete',
            en: 'Someone I meet in my work',
            ar: 'شخص ألتقيه في عملي',
          },
        },
        DONT_KNOW,
      ],
    },
    CHILD,
    {
      key: 'area',
      last: true,
      routing: true,
      text: {
        sv: 'Var i staden? Hjälpen är densamma överallt.',
        en: 'Where in the city? Help is the same everywhere.',
        ar: 'في أي جزء من المدينة؟ المساعدة نفسها في كل مكان.',
      },
      options: [
        { key: 'northeast', label: { sv: 'Nordost', en: 'North-east', ar: 'الشمال الشرقي' } },
        { key: 'centre', label: { sv: 'Centrum', en: 'Centre', ar: 'المركز' } },
        { key: 'southwest', label: { sv: 'Sydväst', en: 'South-west', ar: 'الجنوب الغربي' } },
        { key: 'hisingen', label: { sv: 'Hisingen', en: 'Hisingen', ar: 'هيسينغن' } },
        {
          key: 'elsewhere',
          label: {
            sv: 'Någon annanstans, eller ingenstans',
            en: 'Somewhere else, or nowhere',
            ar: 'مكان آخر أو بلا مكان',
          },
        },
      ],
    },
  ],
  rules: [
    {
      id: 'need:social',
      when: 'need = social',
      band: 'R4',
      needs: ['social'],
      reason: { sv: 'vill ha stöd från socialtjänsten', en: 'wants support from social services' },
      source: 'No one asks too early: low is slower, never no',
      mapsTo: 'UKMHTS E',
      example: { danger: 'no', need: 'social' },
    },
    {
      id: 'need:other',
      when: 'need = other',
      band: 'R4',
      reason: {
        sv: 'annat, eller vet inte vad det gäller',
        en: 'something else, or not sure what it is about',
      },
      source: 'No one asks too early: low is slower, never no',
      mapsTo: 'UKMHTS E',
      example: { danger: 'no', need: 'other' },
    },
  ],
  otherwise: 'R5',
  approved: null,
};
