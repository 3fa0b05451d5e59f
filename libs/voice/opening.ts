import { firedBy, FIRST_QUESTION, nextQuestion, type Answers, type Book } from '../triage/index.js';
import { PRESS_SECONDS, secondsOf } from './pace.js';
import { aloud, otherVoice, wordsOf, type Aloud, type Said, type VoiceLanguage } from './prompts.js';

/** What whoever calls for the first time hears before the first question. */
export const GREETING: Said[] = [{ prompt: 'greeting' }, { prompt: 'other-language' }];

/** Nobody hears the question of danger to life without 112 and what the 9 does: where it does not name them, they are said first. */
export function questionAloud(question: string, asked: Aloud, language: VoiceLanguage): string {
  const words = aloud(asked, language);
  if (question !== FIRST_QUESTION || asked.spoken) return words;
  return `${wordsOf({ prompt: 'emergency-call' }, language)} ${words}`;
}

/** One way through the questions of danger to life by telephone. */
export interface Opening {
  answers: Answers;
  /** From the first word until the last key of it is pressed, by whoever hears everything to its end and hurries nowhere. */
  seconds: number;
}

/**
 * Every way through them, until a life is found to be in danger or nothing more is asked about it.
 * @param switched they were greeted in the other language, and pressed 8 when they had heard that they could
 */
export function openings(book: Book, language: VoiceLanguage, switched: boolean): Opening[] {
  const met = switched ? otherVoice(language) : language;
  const greeting = GREETING.map((said) => secondsOf(wordsOf(said, met), met)).reduce((a, b) => a + b, 0);
  return waysFrom(book, language, { answers: {}, seconds: greeting + (switched ? PRESS_SECONDS : 0) });
}

function waysFrom(book: Book, language: VoiceLanguage, { answers, seconds }: Opening): Opening[] {
  const next = nextQuestion(book, answers);
  const isInDanger = firedBy(book, answers).some(({ band }) => band === 'R0');
  if (isInDanger || !next || !book.protocols[0]?.questions.some(({ key }) => key === next.key))
    return [{ answers, seconds }];
  const { key, text, options, spoken } = next;
  const labels = options.map(({ label }) => ({ label: label[language] }));
  const asked = { text: text[language], options: labels, ...(spoken ? { spoken: spoken[language] } : {}) };
  const heard = secondsOf(questionAloud(key, asked, language), language);
  return options.flatMap((option) =>
    waysFrom(book, language, {
      answers: { ...answers, [key]: option.key },
      seconds: seconds + heard + PRESS_SECONDS,
    }),
  );
}
