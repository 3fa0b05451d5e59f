import type { CSSProperties } from 'react';
import { useNow } from '../line/clock.js';
import { span } from '../words/times.js';
import { useWords } from '../words/use-words.js';

/** The track is half again as long as the target, so that a wait past it is seen to go past it. */
const TRACK = 1.5;

/** How long somebody has waited, renewed every second. */
export function Waiting({ since, target }: { since: string; target: number }) {
  return <Waited seconds={(useNow() - Date.parse(since)) / 1000} target={target} />;
}

/** A wait: a bar that fills toward its target and then beyond, and the same in figures. */
export function Waited({ seconds, target }: { seconds: number; target: number }) {
  const words = useWords();
  const waited = Math.max(0, seconds);
  const share = Math.min(waited / (target * TRACK), 1);
  const before = Math.min(share, 1 / TRACK);
  const style = { '--before': before * 100, '--past': (share - before) * 100 } as CSSProperties;
  const late = waited > target;
  return (
    <span className="waiting" data-late={late || undefined}>
      <span className="figures" aria-hidden="true">
        {span(waited)}
      </span>
      <span className="waiting-track" style={style} aria-hidden="true">
        <i className="waiting-before" />
        <i className="waiting-past" />
      </span>
      <span className="figures quiet" aria-hidden="true">
        {span(target)}
      </span>
      <span className="unseen">
        {words.queue.waited(span(waited), span(target))}
        {late ? `, ${words.queue.past}` : ''}
      </span>
    </span>
  );
}
