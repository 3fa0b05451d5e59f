export * from './asked.js';
export * from './assess.js';
export * from './bands.js';
export * from './book.js';
export * from './by-text.js';
export * from './check/load.js';
export * from './discreet.js';
export * from './grading.js';
export type { Answers } from './language/condition.js';
export * from './next-question.js';
export * from './packs/canonical.js';
export * from './packs/pack.js';
export * from './our-book.js';
export { BUILT_IN } from './protocols/index.js';
export { words as triageWords } from './words.js';
export * from './risk/index.js';

/** What the hub asks first, of everyone: a pack may word it anew, but not move it. */
export const FIRST_QUESTION = 'danger';
