export * from './decide.js';
export * from './expected-wait.js';
