import type { Gap, Hours, Stretch } from './model.js';

/** How a worker can be reached outside the console. */
export interface Reach {
  workerId: string;
  phone: string | null;
  verified: boolean;
}

/** What stands against publishing a roster. */
export type Fault =
  | { kind: 'no-hours' }
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

/** What a unit asks for, and where its plan falls short of it. */
export interface Asked {
  hours: Hours[];
  gaps: Gap[];
}

/**
 * Everything that a roster lacks: hours in which somebody must be there, people in those hours, and ways to reach those who are
 * planned. A unit without hours asks for nobody, so its emptiest plan has no gap: that is a fault of its own.
 */
export function faultsOf({ hours, gaps }: Asked, stretches: Stretch[], reaches: Reach[]): Fault[] {
  const known = new Map(reaches.map((reach) => [reach.workerId, reach]));
  const planned = [...new Set(stretches.map(({ workerId }) => workerId))].sort();
  return [
    ...(hours.length === 0 ? [{ kind: 'no-hours' as const }] : []),
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
