import type { Language, Plan } from '../protocol/index.js';

export interface Promised {
  promise: string;
  dueAt: string | null;
  how: string | null;
}

/** What we promised, or null when the person wished for nothing. */
export function promised(plan: Plan): Promised | null {
  if (typeof plan === 'string') return { promise: plan, dueAt: null, how: null };
  if ('none' in plan) return null;
  return { promise: plan.promise, dueAt: plan.dueAt ?? null, how: plan.how ?? null };
}

const WITHOUT_PLAN: Record<Language, string> = {
  sv: 'Du är välkommen tillbaka när som helst. Du behöver inte förklara varför.',
  en: 'You are welcome back at any time. You don’t have to explain why.',
  ar: 'أهلاً بك في أي وقت. لا تحتاج إلى شرح السبب.',
};

/** The person's next step, in the last line they see: never an end without one. */
export const nextStep = (plan: Plan, language: Language): string =>
  promised(plan)?.promise ?? WITHOUT_PLAN[language];
