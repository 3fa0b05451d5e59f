/** Where a worker is in a call. `ask`: their phone rings, and only a pressed key is a yes; `over`: what is said last. */
export const WORKER_STAGES = [...(['ask', 'room', 'gone', 'calling', 'over'] as const)] as const;
export type WorkerStage = (typeof WORKER_STAGES)[number];

/** Why a worker's phone rings: they took it in the console; nobody else could; a colleague hands over. */
export const PURPOSES = ['accepted', 'standby', 'second'] as const;
export type Purpose = (typeof PURPOSES)[number];

export type WorkerDeed = 'join' | 'decline' | 'call-back' | 'nothing';

/**
 * What a worker's key asks for; silence (null) is no yes, so that no voicemail can take a call. Asked twice, then let be.
 * @param tick how often they have been asked at this stage
 */
export function pressByWorker(stage: WorkerStage, digits: string | null, tick: number): WorkerDeed | 'again' {
  if (stage === 'gone')
    return digits === '1' ? 'call-back' : digits ? 'nothing' : tick < 2 ? 'again' : 'nothing';
  if (stage !== 'ask') return 'nothing';
  if (digits === '1') return 'join';
  return digits === '2' || tick >= 2 ? 'decline' : 'again';
}
