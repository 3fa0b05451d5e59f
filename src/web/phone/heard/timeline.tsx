import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../sv.js';
import { clockOf, type Line } from './lines.js';

/** All that has been heard, to look at; only the newest of it is announced, and silence is not. */
export function Timeline({ texts, lines }: { texts: Texts; lines: Line[] }) {
  const list = useRef<HTMLOListElement>(null);
  const newest = lines.findLast(({ what }) => what !== 'silence');
  useLayoutEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [lines.length, newest?.words]);
  return (
    <div class="heard">
      <p class="hidden" role="status" aria-label={texts.youHear}>
        {newest && <span lang={newest.language}>{newest.words}</span>}
      </p>
      {lines.length > 0 && (
        <>
          <p class="quiet" id="you-hear">
            {texts.youHear}
          </p>
          <ol aria-labelledby="you-hear" tabIndex={0} ref={list}>
            {lines.map(({ at, what, words, isNow, language }) => (
              <li key={`${at} ${what} ${words}`} aria-current={isNow ? 'true' : undefined}>
                <span class="quiet">{clockOf(at)}</span>
                <span lang={language}>{words}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
