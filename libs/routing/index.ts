export * from './decide.js';
export * from './expected-wait.js';
export { competent } from './fit.js';
export * from './model.js';
