/** How many new calls may begin now: some at once, then so many each second. */
export interface Bucket {
  tokens: number;
  /** When it was looked at last, in ms. */
  at: number;
}

/** Vonage begins three new calls a second for an account, counts those of `connect` too, and queues none. */
export const CALLS_PER_SECOND = 3;
/**
 * One, and then one each 385 ms: the fourth is 154 ms beyond the second that began with the first, so that three stay three also when
 * some are longer on their way than others.
 */
export const AT_ONCE = 1;
const A_SECOND = 2.6;

/**
 * Takes one. @returns what is left, and how long to wait when there was none. A clock that went back fills nothing.
 */
export function take(
  bucket: Bucket,
  now: number,
): { bucket: Bucket; taken: true } | { bucket: Bucket; taken: false; waitMs: number } {
  const at = Math.max(now, bucket.at);
  const tokens = Math.min(AT_ONCE, bucket.tokens + ((at - bucket.at) / 1000) * A_SECOND);
  if (tokens >= 1) return { bucket: { tokens: tokens - 1, at }, taken: true };
  return { bucket: { tokens, at }, taken: false, waitMs: Math.ceil(((1 - tokens) / A_SECOND) * 1000) };
}
