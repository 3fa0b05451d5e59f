export { languageOf as languageWritten } from './language.js';
export { readRisk, type Risk, type RiskWords } from './read-risk.js';
export type { RiskKind } from './rule.js';
export { spokenIn } from './spoken.js';
export { RISK_WORDS } from './version.js';
