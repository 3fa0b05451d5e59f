export { languageOf as languageWritten } from './language.js';
export { readRisk, RISK_WORDS, type Risk, type RiskWords } from './read-risk.js';
export type { RiskKind } from './rule.js';
