import type { Counted, Doing, PresenceStatus, Served } from '../protocol/index.js';

/** Of nothing there is no share: nobody came is neither all well nor all wrong. */
export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/**
 * The standard measures of some contacts. Service level: of those whose answer was due, how many had it within the
 * target; one who waits within the target still is not counted yet, neither way. Abandonment rate: of those who came,
 * how many left before they were answered, also when we reached them afterwards.
 */
export const served = (counted: Counted): Served => ({
  ...counted,
  serviceLevel: share(counted.within, counted.due),
  abandonmentRate: share(counted.left, counted.arrived),
});

/** What a worker on duty is doing, as their colleagues may see it. */
export function doing(worker: { present: boolean; status: PresenceStatus; contacts: number }): Doing {
  if (!worker.present || worker.status === 'away') return 'away';
  if (worker.status !== 'available') return worker.status;
  return worker.contacts > 0 ? 'busy' : 'free';
}
