export * from './lifecycle.js';
export * from './picture.js';
