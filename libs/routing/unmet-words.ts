import { UNMET_QUESTION, type Language, type UnmetChoice, type UnmetWish } from '../protocol/index.js';

interface Words {
  wish: Record<UnmetWish, string>;
  ask: string;
  /** `{name}` is responsible now, and the person wishes for another. */
  seeking: string;
  choice: Record<UnmetChoice, string>;
}

/** What a person reads when nobody on duty can meet a wish they insist on. Needs the municipality's approval. */
const WORDS: Record<Language, Words> = {
  sv: {
    wish: {
      gender: 'Just nu är ingen här som är som du önskar.',
      language: 'Just nu är ingen här som talar ditt språk.',
      'own-worker': 'Den du känner är inte här just nu.',
      avoid: 'Just nu är ingen annan här än den du inte vill möta.',
    },
    seeking:
      'Vi har hört dig och letar efter någon annan. {name} ansvarar för din kontakt tills någon annan har tagit över. Du får veta vem.',
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
      avoid: 'Nobody is here right now but the one you do not want to meet.',
    },
    seeking:
      'We have heard you and are looking for someone else. {name} is responsible for your contact until someone else has taken over. You will be told who.',
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
      avoid: 'لا يوجد هنا الآن سوى الشخص الذي لا تريد مقابلته.',
    },
    seeking: 'لقد سمعناك ونبحث عن شخص آخر. {name} مسؤول عن تواصلك إلى أن يتولى شخص آخر ذلك. سنخبرك من هو.',
    ask: 'ماذا تريد؟ يبقى دورك محفوظاً مهما اخترت.',
    choice: {
      wait: 'أنتظر شخصاً مناسباً',
      another: 'أتحدث مع شخص آخر الآن',
      'call-back': 'تواصلوا معي عندما يأتي شخص مناسب',
    },
  },
};

/** Whom they avoid is not offered as another: nobody is talked into meeting them. */
const choicesFor = (wish: UnmetWish): readonly UnmetChoice[] =>
  wish === 'avoid' ? ['wait', 'call-back'] : ['wait', 'another', 'call-back'];
export const isChoiceFor = (wish: UnmetWish, choice: UnmetChoice): boolean =>
  choicesFor(wish).includes(choice);

export const unmetQuestion = (wish: UnmetWish, language: Language) => {
  const words = WORDS[language];
  const options = choicesFor(wish).map((key) => ({ key, label: words.choice[key] }));
  return { question: UNMET_QUESTION, text: `${words.wish[wish]} ${words.ask}`, options };
};

/** What a person reads who has said "not that one" of whom is responsible. By function: a `$&` in a name stays a name. */
export const seekingText = (name: string, language: Language): string =>
  WORDS[language].seeking.replace('{name}', () => name);

export const choiceLabel = (choice: UnmetChoice, language: Language): string =>
  WORDS[language].choice[choice];

/** By text message: the number of the choice. */
export const choiceByText = (text: string, wish: UnmetWish): UnmetChoice | null => {
  const number = /^\s*([1-3])\s*[.)!]?\s*$/.exec(text)?.[1];
  return number ? (choicesFor(wish)[Number(number) - 1] ?? null) : null;
};
