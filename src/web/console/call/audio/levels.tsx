import type { CSSProperties } from 'react';
import type { Levels as Loud } from './ear-sound.js';
import { useEarWords } from './use-ear.js';

function Level({ label, value }: { label: string; value: number }) {
  return (
    <span className="level">
      <span className="level-label">{label}</span>
      <meter className="unseen" min={0} max={1} value={value} aria-label={label} />
      <span className="level-bar" aria-hidden="true" style={{ '--level': value } as CSSProperties}>
        <i />
      </span>
    </span>
  );
}

/** How loud it is on either side, so that silence is seen as what it is. */
export function Levels({ levels }: { levels: Loud }) {
  const words = useEarWords();
  return (
    <span className="levels">
      <Level label={words.levelIn} value={levels.in} />
      <Level label={words.levelOut} value={levels.out} />
    </span>
  );
}
