import type { Gap, Stretch } from './model.js';

/** How a worker can be reached outside the console. */
export interface Reach {
  workerId: string;
  phone: string | null;
  verified: boolean;
}

/** What stands against publishing a roster. */
export type Fault =
  | ({ kind: 'gap' } & Gap)
  | { kind: 'no-way-to-reach'; workerId: string }
  | { kind: 'phone-not-verified'; workerId: string };

/** Who answers for faults of one kind, and why they may stand; `aboutId` narrows it to one worker. */
export interface Answer {
  kind: Fault['kind'];
  aboutId?: string | undefined;
  workerId: string;
  reason: string;
}

function reachFault(reach: Reach | undefined, workerId: string): Fault[] {
  if (!reach?.phone) return [{ kind: 'no-way-to-reach', workerId }];
  return reach.verified ? [] : [{ kind: 'phone-not-verified', workerId }];
}

/** Everything that a roster lacks: people where some must be, and ways to reach those who are planned. */
export function faultsOf(gaps: Gap[], stretches: Stretch[], reaches: Reach[]): Fault[] {
  const known = new Map(reaches.map((reach) => [reach.workerId, reach]));
  const planned = [...new Set(stretches.map(({ workerId }) => workerId))].sort();
  return [
    ...gaps.map((gap) => ({ kind: 'gap' as const, ...gap })),
    ...planned.flatMap((workerId) => reachFault(known.get(workerId), workerId)),
  ];
}

/** The faults that nobody answers for. */
export const unanswered = (faults: Fault[], answers: Answer[]): Fault[] =>
  faults.filter(
    (fault) =>
      !answers.some(
        ({ kind, aboutId }) =>
          kind === fault.kind &&
          (aboutId === undefined || ('workerId' in fault && fault.workerId === aboutId)),
      ),
  );
