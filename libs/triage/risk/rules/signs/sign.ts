import type { RiskKind } from '../../rule.js';

/** Words of one kind and one grade: how much each of them says, beside others, that somebody is in danger; below nought: that nobody is. */
export interface Signs {
  kind: RiskKind | null;
  grade: number;
  words: string;
}
