import type { Language } from '../protocol/index.js';

export interface TriageWords {
  /** By text message: who we are and that someone is responsible. {name} is the watch-holder's first name. */
  greeting: string;
  /** Said at once on danger to life. We cannot call 112 for the person: say so plainly. */
  call112: string;
  /** By text message, before the numbered options. */
  byNumber: string;
  /** By text message, before the next question: how their answer was read, so that they can say otherwise. {label} is the option. */
  understood: string;
  /** The same when nothing more is asked. */
  understoodLast: string;
  /** They answered yes or no where several answers say so. {said} is their own word. The options follow, numbered. */
  which: string;
  /** Before a question that nobody has written in this language yet. */
  notInYourLanguage: string;
}

// Translators: `you` may be the one in need or a relative; say neither. No word that judges. The Arabic has not yet
// been read by a native speaker (docs/operations.md lists what must be checked before go-live). The questions themselves
// stand in protocols/, in Swedish, English and Arabic. A question of a pack that lacks the person's language is asked in
// English, and says so: nothing falls back silently.
export const words: Record<Language, TriageWords> = {
  sv: {
    greeting: 'Du har kommit rätt. {name} ansvarar för din kontakt tills en kollega tar över.',
    call112:
      'Ring 112 nu. Vi kan inte ringa dit åt dig. Skriv gärna här samtidigt: din kontakt går före alla andra nu.',
    byNumber: 'Svara med en siffra, eller skriv fritt:',
    understood: 'Vi läste ditt svar som: {label}.',
    understoodLast: 'Tack. Vi läste ditt svar som: {label}. Du kan skriva mer när du vill.',
    which: 'Du svarade ”{said}”. Vilket stämmer bäst?',
    notInYourLanguage: 'På engelska:',
  },
  en: {
    greeting:
      'You have reached the right place. {name} is responsible for your contact until a colleague takes over.',
    call112:
      'Call 112 now. We cannot call them for you. Do write here too: your contact goes before all others now.',
    byNumber: 'Answer with a number, or write freely:',
    understood: 'We read your answer as: {label}.',
    understoodLast: 'Thank you. We read your answer as: {label}. You can write more whenever you like.',
    which: 'You answered “{said}”. Which fits best?',
    notInYourLanguage: 'In English:',
  },
  ar: {
    greeting: 'لقد وصلت إلى المكان الصحيح. {name} مسؤول عن تواصلك حتى يتولى زميل آخر ذلك.',
    call112:
      'اتصل بالرقم 112 الآن. لا يمكننا الاتصال بهم نيابة عنك. اكتب هنا أيضاً: تواصلك له الأولوية على الجميع الآن.',
    byNumber: 'أجب برقم، أو اكتب بحرية:',
    understood: 'فهمنا جوابك هكذا: {label}.',
    understoodLast: 'شكراً. فهمنا جوابك هكذا: {label}. يمكنك أن تكتب المزيد متى شئت.',
    which: 'أجبت «{said}». أيّها الأنسب؟',
    notInYourLanguage: 'بالإنجليزية:',
  },
};
