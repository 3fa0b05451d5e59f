export * from './chance.js';
export * from './checks.js';
export { type Check, type CheckName, type Verdict } from './verdicts.js';
export * from './closed-forms.js';
export { simulate } from './hub.js';
export * from './measures.js';
export * from './model.js';
export * from './compare.js';
export * from './town.js';
export { times, trace } from './trace.js';
export { runWeeks, targetOf, worldOf } from './weeks.js';
export { page, type Findings } from './page/page.js';
export { CHECKS as CHECK_WORDS } from './page/words.js';
/** The very function that is judged, for whoever times it. */
export { decide, DEFAULT_PLANS, NO_WISHES } from '../routing/index.js';
