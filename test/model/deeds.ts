import type { Band } from '../../libs/protocol/index.js';

type Doing<What extends string, With> = What extends string ? { do: What } & With : never;

/** Everything that can happen to the hub, one thing at a time. */
export type Deed =
  | Doing<'arrive' | 'leave' | 'come back' | 'write', { contact: string }>
  | Doing<'answer', { contact: string; question: string; option: string }>
  | Doing<'avoid', { contact: string; worker: string }>
  | Doing<'accept' | 'decline' | 'withdraw', { offer: string; by: string }>
  | Doing<'take' | 'end' | 'close' | 'close without a plan' | 'speak', { contact: string; by: string }>
  | Doing<'hand over', { contact: string; from: string; to: string }>
  | Doing<'regrade', { contact: string; by: string; band: Band; reason: string | null }>
  | Doing<'confirm lowering' | 'refuse lowering', { lowering: string; by: string }>
  | Doing<'acknowledge', { contact: string; by: string }>
  | Doing<'alert arrives' | 'alert fails', { alert: string }>
  | Doing<'say', { by: string; status: 'available' | 'paused' | 'away' }>
  | Doing<'lose' | 'sit down' | 'end shift' | 'shift over' | 'shift begins', { by: string }>
  | Doing<'reach watch', { from: string; to: string }>
  | Doing<'accept watch' | 'decline watch', { offer: string; by: string }>
  | Doing<'take watch' | 'stand by' | 'stand down', { by: string }>
  | Doing<'wait', { seconds: number }>;
export type DeedOf<K extends Deed['do']> = Extract<Deed, { do: K }>;

/** A step of the model test. */
export type Step =
  | { one: Deed }
  /** In the same instant, the second some turns of the loop after the first. */
  | { first: Deed; second: Deed; turns: number }
  /** The hub dies so many turns of the loop after this began, and another starts on its database. */
  | { cut: Deed; turns: number }
  /** Hours in which nobody answers. */
  | { night: true };

/** What was answered: `ok`, the code of the refusal, or `cut`: nobody knows. */
export interface Answer {
  said: string;
  /** The offer, or the question of lowering, that was made. */
  made?: string;
}

/** Time that has passed, and a lease that has run out, are seen at the hub's next look; something may be done before. */
export const isSeenAtALook = (deed: Deed): boolean => deed.do === 'lose' || deed.do === 'wait';

export const told = (deed: Deed): string => Object.values(deed).join(' ');

export const toldStep = (step: Step): string => {
  if ('night' in step) return 'a night';
  if ('one' in step) return told(step.one);
  return 'cut' in step
    ? `a crash in: ${told(step.cut)} (${step.turns})`
    : `${told(step.first)} × ${told(step.second)} (${step.turns})`;
};

export const deedsOf = (step: Step): Deed[] => {
  if ('night' in step) return [];
  if ('one' in step) return [step.one];
  return 'cut' in step ? [step.cut] : [step.first, step.second];
};
