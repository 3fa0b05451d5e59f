import type { Language } from '../protocol/index.js';

interface Wording {
  text: string;
  options: Record<string, string>;
}
export interface TriageWords {
  /** By text message: who we are and that someone is responsible. {name} is the watch-holder's first name. */
  greeting: string;
  danger: Wording;
  need: Wording;
  area: Wording;
  /** Said at once on danger to life. We cannot call 112 for the person: say so plainly. */
  call112: string;
  /** By text message, before the numbered options. */
  byNumber: string;
}

// Translators: `you` may be the one in need or a relative; say neither. No word that judges. The Arabic has not yet
// been read by a native speaker (docs/operations.md lists what must be checked before go-live).
export const words: Record<Language, TriageWords> = {
  sv: {
    greeting: 'Du har kommit rätt. {name} ansvarar för din kontakt tills en kollega tar över.',
    danger: {
      text: 'Är någon i livsfara just nu? Till exempel svårt att väcka, andas dåligt, svårt skadad, har tagit något farligt, eller hotas med våld.',
      options: { yes: 'Ja, livsfara nu', no: 'Nej', unknown: 'Jag vet inte' },
    },
    need: {
      text: 'Vad gäller det mest? Du behöver inte veta säkert.',
      options: {
        addiction: 'Alkohol eller droger',
        psychiatry: 'Mår psykiskt dåligt',
        social: 'Stöd från socialtjänsten',
        violence: 'Våld eller hot',
        child: 'Oro för ett barn',
        housing: 'Ingenstans att bo',
        other: 'Annat eller vet inte',
      },
    },
    area: {
      text: 'Var i staden? Hjälpen är densamma överallt.',
      options: {
        northeast: 'Nordost',
        centre: 'Centrum',
        southwest: 'Sydväst',
        hisingen: 'Hisingen',
        elsewhere: 'Någon annanstans, eller ingenstans',
      },
    },
    call112:
      'Ring 112 nu. Vi kan inte ringa dit åt dig. Skriv gärna här samtidigt: alla i tjänst ser din kontakt.',
    byNumber: 'Svara med en siffra, eller skriv fritt:',
  },
  en: {
    greeting:
      'You have reached the right place. {name} is responsible for your contact until a colleague takes over.',
    danger: {
      text: 'Is anyone’s life in danger right now? For example hard to wake, breathing badly, badly hurt, has taken something dangerous, or is threatened with violence.',
      options: { yes: 'Yes, danger to life now', no: 'No', unknown: 'I don’t know' },
    },
    need: {
      text: 'What is it mostly about? You don’t have to be sure.',
      options: {
        addiction: 'Alcohol or drugs',
        psychiatry: 'Mental health',
        social: 'Support from social services',
        violence: 'Violence or threats',
        child: 'Worried about a child',
        housing: 'Nowhere to live',
        other: 'Something else, or not sure',
      },
    },
    area: {
      text: 'Where in the city? Help is the same everywhere.',
      options: {
        northeast: 'North-east',
        centre: 'Centre',
        southwest: 'South-west',
        hisingen: 'Hisingen',
        elsewhere: 'Somewhere else, or nowhere',
      },
    },
    call112:
      'Call 112 now. We cannot call them for you. Do write here too: everyone on duty sees your contact.',
    byNumber: 'Answer with a number, or write freely:',
  },
  ar: {
    greeting: 'لقد وصلت إلى المكان الصحيح. {name} مسؤول عن تواصلك حتى يتولى زميل آخر ذلك.',
    danger: {
      text: 'هل حياة أي شخص في خطر الآن؟ مثلاً: يصعب إيقاظه، أو يتنفس بصعوبة، أو مصاب بشدة، أو تناول شيئاً خطيراً، أو مهدد بالعنف.',
      options: { yes: 'نعم، الحياة في خطر الآن', no: 'لا', unknown: 'لا أعرف' },
    },
    need: {
      text: 'ما الموضوع الرئيسي؟ لا يلزم أن تكون متأكداً.',
      options: {
        addiction: 'الكحول أو المخدرات',
        psychiatry: 'الصحة النفسية',
        social: 'دعم من الخدمات الاجتماعية',
        violence: 'عنف أو تهديد',
        child: 'قلق على طفل',
        housing: 'لا يوجد مكان للسكن',
        other: 'شيء آخر أو لا أعرف',
      },
    },
    area: {
      text: 'في أي جزء من المدينة؟ المساعدة نفسها في كل مكان.',
      options: {
        northeast: 'الشمال الشرقي',
        centre: 'المركز',
        southwest: 'الجنوب الغربي',
        hisingen: 'هيسينغن',
        elsewhere: 'مكان آخر أو بلا مكان',
      },
    },
    call112:
      'اتصل بالرقم 112 الآن. لا يمكننا الاتصال بهم نيابة عنك. اكتب هنا أيضاً: كل من في الخدمة يرى تواصلك.',
    byNumber: 'أجب برقم، أو اكتب بحرية:',
  },
};
