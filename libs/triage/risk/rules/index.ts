import type { Rule } from '../rule.js';
import { CHILD } from './child.js';
import { ENGLISH_WIDE } from './english-wide.js';
import { ENGLISH } from './english.js';
import { MORE_LANGUAGES } from './more-languages.js';
import { OTHER_LANGUAGES } from './other-languages.js';
import { OVERDOSE } from './overdose.js';
import { OWN_PLANS } from './own-plans.js';
import { OWN } from './own.js';
import { PAIRS } from './pairs.js';
import { PSYCHOSIS } from './psychosis.js';
import { TOLD_MORE } from './told-more.js';
import { TOLD } from './told.js';
import { SCENES_BODY } from './scenes-body.js';
import { SCENES_CHILD } from './scenes-child.js';
import { SCENES_MIND } from './scenes-mind.js';
import { SCENES_OWN } from './scenes-own.js';
import { SCENES_VIOLENCE } from './scenes-violence.js';
import { SCENES_WORRY } from './scenes-worry.js';
import { STRONG_OTHERS } from './strong-others.js';
import { STRONG } from './strong.js';
import { HARM } from './harm.js';
import { VEILED_OTHERS } from './veiled-others.js';
import { VEILED_OWN } from './veiled-own.js';
import { VIOLENCE } from './violence.js';
import { WIDER_OTHERS } from './wider-others.js';
import { WIDE_BODY } from './wide-body.js';
import { WIDE_CHILD } from './wide-child.js';
import { WIDE_OWN_PLAIN } from './wide-own-plain.js';
import { WIDE_OWN } from './wide-own.js';
import { WIDE_VIOLENCE } from './wide-violence.js';
import { WIDE_WORRY } from './wide-worry.js';
import { WIDER } from './wider.js';

export const RULES: Rule[] = [
  ...[...OWN, ...OWN_PLANS, ...OVERDOSE, ...VIOLENCE, ...CHILD],
  ...[
    ...STRONG,
    ...STRONG_OTHERS,
    ...HARM,
    ...WIDER,
    ...WIDER_OTHERS,
    ...WIDE_OWN,
    ...WIDE_OWN_PLAIN,
    ...WIDE_WORRY,
    ...WIDE_BODY,
    ...WIDE_VIOLENCE,
    ...WIDE_CHILD,
    ...VEILED_OWN,
    ...VEILED_OTHERS,
    ...TOLD_MORE,
    ...PAIRS,
    ...[...SCENES_OWN, ...SCENES_WORRY, ...SCENES_BODY, ...SCENES_VIOLENCE, ...SCENES_CHILD, ...SCENES_MIND],
    ...PSYCHOSIS,
    ...TOLD,
    ...ENGLISH,
    ...OTHER_LANGUAGES,
    ...ENGLISH_WIDE,
    ...MORE_LANGUAGES,
  ],
];
