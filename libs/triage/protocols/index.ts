import type { ProtocolDocument } from '../../protocol/index.js';
import { LIFE } from './p0-life.js';
import { SUICIDE } from './p1-suicide.js';
import { RELAPSE } from './p10-relapse.js';
import { MEDICINE } from './p11-medicine.js';
import { PROFESSIONAL } from './p12-professional.js';
import { THOUGHTS } from './p13-thoughts.js';
import { OVERDOSE } from './p2-overdose.js';
import { WITHDRAWAL } from './p3-withdrawal.js';
import { VIOLENCE } from './p4-violence.js';
import { CHILD_AT_RISK } from './p5-child.js';
import { ROOF } from './p6-roof.js';
import { PSYCHOSIS } from './p7-psychosis.js';
import { RELATIVE } from './p8-relative.js';
import { MOTIVATION } from './p9-motivation.js';
import { START } from './start.js';

/** In the order they are asked. Own-worded; each needs the municipality's approval before it is used for real. */
export const BUILT_IN: ProtocolDocument[] = [
  ...[LIFE, START, SUICIDE, OVERDOSE, WITHDRAWAL, VIOLENCE, THOUGHTS, CHILD_AT_RISK, ROOF, PSYCHOSIS],
  ...[RELATIVE, MOTIVATION, RELAPSE, MEDICINE, PROFESSIONAL],
];
