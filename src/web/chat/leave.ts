/*
 * Decision: quick exit.
 * - It goes to a page about the weather: dull, plausible, and nothing that tells of care or help.
 * - The words are removed from the screen before the network is asked for anything: a slow phone must not keep them there.
 * - location.replace puts the new page in the place of this one, so that Back does not lead here; if a browser's page cache
 *   should bring the page back all the same, it is empty and leaves again. The chat itself never adds to the history and never
 *   changes the address, so there is no second entry to hide.
 * - What it cannot do is say so on the page: the browser's own history may keep the address.
 */
const ELSEWHERE = 'https://www.smhi.se/';
const ESCAPES = 3;
const WITHIN_MS = 2_000;

export interface WayOut {
  /** Forgets everything that was kept, and tells the hub that the person has gone. */
  forget: () => void;
  /** Takes what is shown off the screen. */
  clear: () => void;
}

export function leaveAtOnce({ forget, clear }: WayOut): void {
  clear();
  forget();
  window.addEventListener('pageshow', () => location.replace(ELSEWHERE));
  location.replace(ELSEWHERE);
}

/** Esc three times anywhere on the page. */
export function onThreeEscapes(leave: () => void): () => void {
  let pressed: number[] = [];
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.repeat) return;
    pressed = [...pressed.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (pressed.length >= ESCAPES) leave();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}
