import { Lexicon } from './lexicon.js';
import { Patterns } from './match.js';
import { compile, type Pattern } from './pattern.js';
import { SETS } from './rules/sets/all.js';

/** All words that any rule asks for, once. */
export const LEXICON = new Lexicon(SETS);

export const compiled = (written: string | undefined): Pattern[] => compile(written ?? '', LEXICON);
export const patterns = (written: string | undefined): Patterns<null> =>
  new Patterns(compiled(written).map((pattern) => ({ pattern, owner: null })));

/** The patterns of a rule, each as it is written. */
export const apart = (written: string): string[] => written.split(';').filter((one) => one.trim());

const NEGATIVE =
  /(?:^|[\s/+>])(?:inte|aldrig|ingen|inget|inga|ingenting|ej|knappt|knappast|utan|slipp\w*|vägrar|dont|not|cant|cannot|never|wont|isnt|doesnt|didnt|no|nobody|stopped|without)(?=$|[\s/+])/u;

/** A pattern that says "not" itself says what it says with it: a "not" takes nothing away from it. */
export const saysNot = (pattern: string): boolean =>
  NEGATIVE.test(pattern) || /@(?:no|not|nomore|still|notcared|bleak|can)\b/u.test(pattern);
