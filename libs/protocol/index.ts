export * from './chat.js';
export * from './desk.js';
export * from './entry.js';
export * from './refusal.js';
export * from './rest.js';
export * from './staff.js';
export * from './text.js';
export * from './words.js';
