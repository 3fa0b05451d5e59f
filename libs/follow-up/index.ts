export * from './closing.js';
