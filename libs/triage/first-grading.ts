import type { Area, Band, Language, Need } from '../protocol/index.js';
import { worse } from './bands.js';
import { OPTIONS } from './options.js';
import { words } from './words.js';

/**
 * The first grading: danger to life, then need and area. Own-worded; needs the municipality's approval. Every question
 * can be skipped and none is in the way of writing freely. It never lowers: an unknown answer raises, and the best it can
 * say is R2, since only a full protocol or a worker may find less.
 */
export const FIRST_GRADING = 'first-grading/1';

export type QuestionKey = keyof typeof OPTIONS;

export interface Question {
  question: QuestionKey;
  text: string;
  options: { key: string; label: string }[];
}

const ORDER: QuestionKey[] = ['danger', 'need', 'area'];
export const FIRST_QUESTION: QuestionKey = 'danger';

export const isQuestion = (key: string): key is QuestionKey => key in OPTIONS;

/** A question as the person reads it, in their language. */
export function asked(question: QuestionKey, language: Language): Question {
  const { text, options } = words[language][question];
  return { question, text, options: OPTIONS[question].map((key) => ({ key, label: options[key] ?? key })) };
}

/** The question after this one, or null. What is already known (an area given on arrival) is not asked again. */
export function following(question: QuestionKey, known: { area: string | null }): QuestionKey | null {
  const rest = ORDER.slice(ORDER.indexOf(question) + 1);
  return rest.find((key) => key !== 'area' || known.area === null) ?? null;
}

export interface Graded {
  band: Band;
  need: Need | null;
  area: Area | null;
  reasons: string[];
}

/** What an answer does to the grading so far. `reasons` are keys that the console words. Null: not an option of it. */
export function grade(so: Graded, question: QuestionKey, option: string): Graded | null {
  if (!(OPTIONS[question] as readonly string[]).includes(option)) return null;
  if (question === 'need') return { ...so, need: option as Need };
  if (question === 'area') return { ...so, area: option as Area };
  const band: Band = option === 'yes' ? 'R0' : option === 'unknown' ? 'R1' : 'R2';
  return { ...so, band: worse(so.band, band), reasons: [...new Set([...so.reasons, `danger:${option}`])] };
}
