import type { Entry } from '../../../../libs/protocol/entry.js';
import { Moment } from '../signs/moment.js';
import { useReasonWords } from '../signs/reasons.js';
import { useWords } from '../words/use-words.js';
import { quietText } from './quiet-text.js';

/** So many lines stand open; more fold into one that can be opened. */
const FEW = 4;

function Lines({ entries }: { entries: readonly Entry[] }) {
  const words = useWords();
  const said = useReasonWords();
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.seq} data-kind={entry.body.kind}>
          <Moment at={entry.at} /> {quietText(entry, words, said)}
        </li>
      ))}
    </ul>
  );
}

export function QuietLines({ entries }: { entries: Entry[] }) {
  const words = useWords().log;
  if (entries.length <= FEW) {
    return (
      <li className="quiet-lines">
        <Lines entries={entries} />
      </li>
    );
  }
  return (
    <li className="quiet-lines">
      <details>
        <summary>{words.more(entries.length - 2)}</summary>
        <Lines entries={entries.slice(0, -2)} />
      </details>
      <Lines entries={entries.slice(-2)} />
    </li>
  );
}
