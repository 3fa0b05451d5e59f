export * from './bands.js';
export * from './by-text.js';
export * from './first-grading.js';
export { words as triageWords } from './words.js';
