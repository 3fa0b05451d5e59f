import type { RiskKind } from '../../libs/triage/index.js';
import type { Told } from '../../libs/triage/risk/score.js';

/** `instead`: what those that raise were told to be, when it is another kind. */
export interface ToldOf {
  all: number;
  raised: number;
  right: number;
  instead: [RiskKind, number][];
}
export function toldOf(told: Told[], kind: RiskKind): ToldOf;
export function acuteKinds(everywhere: Told[], unread: Told[]): string;
export function calmKinds(everywhere: Told[], unread: Told[]): string;
