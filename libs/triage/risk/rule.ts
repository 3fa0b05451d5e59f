/** What a text is about. The last three are told apart, and raise nothing by themselves. */
export type RiskKind =
  | 'own-risk'
  | 'worry-for-another'
  | 'overdose'
  | 'violence'
  | 'child-at-risk'
  | 'bereavement'
  | 'past'
  | 'topic';

/** How a rule reads: what may stand in front of it or around it and take its meaning away. */
export interface Rule {
  id: string;
  kind: RiskKind;
  band: 'R0' | 'R1';
  /** See pattern.ts for how they are written. */
  any: string;
  /** In the same sentences none of these may stand. */
  unless?: string;
  /** Says it in so many words: nothing calm around it outweighs it. */
  plain?: true;
  /** A mere noun: an article or a question anywhere in the text is what it is about. */
  noun?: true;
  /** Danger also as something that was, e.g. words that can only be meant of now. */
  anyTime?: true;
  /** Also when it is asked in general: nobody asks so but beside one who lies there. */
  asked?: true;
}

/** A rule by one of its patterns. */
export interface RulePattern extends Rule {
  /** The pattern says "not" itself: a "not" takes nothing away from it. */
  withNot: boolean;
}
