import { useNow } from '../line/clock.js';
import { usePrefs } from '../line/prefs.js';
import { clock, exactly } from '../words/times.js';

/** An hour, with the exact moment on hover and for screen readers. */
export function Moment({ at }: { at: string }) {
  const { language } = usePrefs();
  const now = useNow();
  return (
    <time className="figures" dateTime={at} title={exactly(at, language)}>
      {clock(at, now, language)}
    </time>
  );
}
