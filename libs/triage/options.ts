/** The options of each question, in the order of their numbers. */
export const OPTIONS = {
  danger: ['yes', 'no', 'unknown'],
  need: ['addiction', 'psychiatry', 'social', 'violence', 'child', 'housing', 'other'],
  area: ['northeast', 'centre', 'southwest', 'hisingen', 'elsewhere'],
} as const;
