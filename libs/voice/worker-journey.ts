/**
 * Where a worker is in a call, or whoever was called in. `ask`: their phone rings, and only a pressed key is a yes; `brief`: an
 * authority outside hears what it is about; `over`: what is said last.
 */
export const WORKER_STAGES = [...(['ask', 'brief', 'room', 'gone', 'calling', 'over'] as const)] as const;
export type WorkerStage = (typeof WORKER_STAGES)[number];

/** Why a worker's phone rings: they took it in the console; nobody else could; a colleague hands over, or asks them in; they lead. */
export const PURPOSES = ['accepted', 'standby', 'second', 'beside', 'lead'] as const;
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

export type GuestDeed = 'come-in' | 'hear-brief' | 'accept' | 'decline' | 'again';

/**
 * What the key of somebody means who was called in by number. An authority hears what it is about before it is asked for its yes;
 * saying nothing then is no yes, and lets it talk with the worker first.
 */
export function pressByGuest(
  stage: WorkerStage,
  digits: string | null,
  { tick, isAuthority }: { tick: number; isAuthority: boolean },
): GuestDeed {
  if (stage === 'brief') return digits === '1' ? 'accept' : 'come-in';
  if (digits === '1') return isAuthority ? 'hear-brief' : 'come-in';
  return digits === '2' || tick >= 2 ? 'decline' : 'again';
}
