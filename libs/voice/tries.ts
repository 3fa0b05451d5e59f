/** How a try to reach the person ended. */
export type TryEnd = 'reached' | 'no-answer' | 'busy' | 'failed' | 'picked-up';

/** What a leg to the person tells of the try. Who picks up and does not press is a voicemail, or somebody else. */
export function endOfTry(end: string | null, hasAnswered: boolean): TryEnd {
  if (hasAnswered) return 'picked-up';
  if (end === 'busy' || end === 'rejected') return 'busy';
  return end === 'unanswered' || end === 'timeout' || end === 'cancelled' ? 'no-answer' : 'failed';
}
