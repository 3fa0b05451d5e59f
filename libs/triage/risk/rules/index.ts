import type { Rule } from '../rule.js';
import { CHILD } from './child.js';
import { ENGLISH } from './english.js';
import { OTHER_LANGUAGES } from './other-languages.js';
import { OVERDOSE } from './overdose.js';
import { OWN_PLANS } from './own-plans.js';
import { OWN } from './own.js';
import { PAIRS } from './pairs.js';
import { PSYCHOSIS } from './psychosis.js';
import { TOLD } from './told.js';
import { STRONG_OTHERS } from './strong-others.js';
import { STRONG } from './strong.js';
import { HARM } from './harm.js';
import { VIOLENCE } from './violence.js';
import { WIDER_OTHERS } from './wider-others.js';
import { WIDER } from './wider.js';

export const RULES: Rule[] = [
  ...[...OWN, ...OWN_PLANS, ...OVERDOSE, ...VIOLENCE, ...CHILD],
  ...[
    ...STRONG,
    ...STRONG_OTHERS,
    ...HARM,
    ...WIDER,
    ...WIDER_OTHERS,
    ...PAIRS,
    ...PSYCHOSIS,
    ...TOLD,
    ...ENGLISH,
    ...OTHER_LANGUAGES,
  ],
];
