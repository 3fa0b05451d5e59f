import type { Language, TriageQuestion, Worded } from '../protocol/index.js';
import { words } from './words.js';

/** A question as the person reads it. */
export interface Asked {
  question: string;
  text: string;
  options: { key: string; label: string }[];
}

type Question = Pick<TriageQuestion, 'key' | 'text' | 'options'>;

const hasAll = ({ text, options }: Question, language: Language): boolean =>
  [text, ...options.map(({ label }) => label)].every((worded) => worded[language] !== undefined);

const said = (worded: Worded, language: Language): string => worded[language] ?? worded.en;

/** In their language; all of it in English, and said so, when somebody has yet to write it. */
export function asked(question: Question, wanted: Language): Asked {
  const language = hasAll(question, wanted) ? wanted : 'en';
  const text = said(question.text, language);
  return {
    question: question.key,
    text: language === wanted ? text : `${words[wanted].notInYourLanguage} ${text}`,
    options: question.options.map(({ key, label }) => ({ key, label: said(label, language) })),
  };
}
