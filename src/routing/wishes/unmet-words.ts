import {
  UNMET_QUESTION,
  type Language,
  type UnmetChoice,
  type UnmetWish,
} from '../../../libs/protocol/index.js';

interface Words {
  wish: Record<UnmetWish, string>;
  ask: string;
  choice: Record<UnmetChoice, string>;
}

/** What a person reads when nobody on duty can meet a wish they insist on. Needs the municipality's approval. */
const WORDS: Record<Language, Words> = {
  sv: {
    wish: {
      gender: 'Just nu är ingen här som är som du önskar.',
      language: 'Just nu är ingen här som talar ditt språk.',
      'own-worker': 'Den du känner är inte här just nu.',
    },
    ask: 'Vad vill du? Du behåller din plats hur du än väljer.',
    choice: {
      wait: 'Vänta på någon som passar',
      another: 'Få prata med någon annan nu',
      'call-back': 'Bli kontaktad när någon som passar är här',
    },
  },
  en: {
    wish: {
      gender: 'Nobody like you wish for is here right now.',
      language: 'Nobody who speaks your language is here right now.',
      'own-worker': 'The one you know is not here right now.',
    },
    ask: 'What do you want? You keep your place whatever you choose.',
    choice: {
      wait: 'Wait for someone who fits',
      another: 'Talk to someone else now',
      'call-back': 'Be contacted when someone who fits is here',
    },
  },
  ar: {
    wish: {
      gender: 'لا يوجد الآن من يناسب ما تفضّله.',
      language: 'لا يوجد الآن من يتكلم لغتك.',
      'own-worker': 'الشخص الذي تعرفه غير موجود الآن.',
    },
    ask: 'ماذا تريد؟ يبقى دورك محفوظاً مهما اخترت.',
    choice: {
      wait: 'أنتظر شخصاً مناسباً',
      another: 'أتحدث مع شخص آخر الآن',
      'call-back': 'تواصلوا معي عندما يأتي شخص مناسب',
    },
  },
};

const CHOICES: readonly UnmetChoice[] = ['wait', 'another', 'call-back'];

export const unmetQuestion = (wish: UnmetWish, language: Language) => {
  const words = WORDS[language];
  const options = CHOICES.map((key) => ({ key, label: words.choice[key] }));
  return { question: UNMET_QUESTION, text: `${words.wish[wish]} ${words.ask}`, options };
};

export const choiceLabel = (choice: UnmetChoice, language: Language): string =>
  WORDS[language].choice[choice];

/** By text message: the number of the choice. */
export const choiceByText = (text: string): UnmetChoice | null => {
  const number = /^\s*([1-3])\s*[.)!]?\s*$/.exec(text)?.[1];
  return number ? (CHOICES[Number(number) - 1] ?? null) : null;
};
