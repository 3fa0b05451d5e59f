/**
 * A reading that is shared for a while, however many ask: one at a time, and not begun again before `ms` have passed
 * since it last began. One that failed is forgotten, so that the next who asks tries again.
 */
export function kept<Out>(ms: number, read: () => Promise<Out>): () => Promise<Out> {
  let last: { begun: number; under: boolean; reading: Promise<Out> } | null = null;
  return () => {
    const now = performance.now();
    if (last && (last.under || now - last.begun < ms)) return last.reading;
    const mine = { begun: now, under: true, reading: read() };
    last = mine;
    mine.reading.then(
      () => (mine.under = false),
      () => (last = null),
    );
    return mine.reading;
  };
}

/** In a reading that is renewed every `ms`, one that is so many times as old says nothing about now. */
const TOO_OLD = 5;

/**
 * The same for what takes long: whoever asks is never kept waiting. They get the last that is known while a new one is
 * made, and null while there is none or it is too old.
 */
export function lately<Out>(ms: number, read: () => Promise<Out>): () => Out | null {
  let last: { got: number; out: Out } | null = null;
  const renew = kept(ms, async () => {
    const out = await read();
    last = { got: performance.now(), out };
  });
  return () => {
    // Whoever asks next tries again.
    renew().catch(() => undefined);
    return last && performance.now() - last.got < ms * TOO_OLD ? last.out : null;
  };
}
