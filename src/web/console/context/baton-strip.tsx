import type { Link } from '../../../../libs/protocol/desk.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import { useNow } from '../line/clock.js';
import { usePrefs } from '../line/prefs.js';
import { reachOf } from '../state/chain.js';
import { clock } from '../words/times.js';
import { useWords } from '../words/use-words.js';

/** The last hands stand in the head of the talk; the whole line is beside it. */
const SHOWN = 4;

function Passing({ down, dotted = false }: { down: boolean; dotted?: boolean }) {
  const d = down ? 'M0 3C14 3 14 11 28 11' : 'M0 11C14 11 14 3 28 3';
  return (
    <svg className="strip-passing" viewBox="0 0 28 14" data-dotted={dotted || undefined}>
      <path d={d} />
    </svg>
  );
}

export function BatonStrip({ chain, entries }: { chain: Link[]; entries: Entry[] }) {
  const words = useWords();
  const { language } = usePrefs();
  const now = useNow();
  const reach = reachOf(entries);
  const last = chain.slice(-SHOWN);
  const current = chain.at(-1);
  const holder =
    current?.who && `${current.who.name} ${words.baton.since(clock(current.since, now, language))}`;
  return (
    <>
      <p className="unseen">
        {words.baton.title}: {holder ?? words.baton.closed}
      </p>
      <div className="strip" aria-hidden="true">
        {last.map(({ seq, who, kind, since, until }, at) => (
          <span key={seq} className="strip-hand">
            {at > 0 && <Passing down={at % 2 === 1} />}
            <span
              className="strip-name"
              data-low={at % 2 === 1 || undefined}
              data-now={(until === null && kind !== 'closed') || undefined}
            >
              <b>{who?.name ?? words.baton.closed}</b>
              <small className="figures">
                {kind === 'desk' ? `${words.baton.desk} ` : ''}
                {clock(since, now, language)}
              </small>
            </span>
          </span>
        ))}
        {reach && (
          <span className="strip-hand">
            <Passing down={last.length % 2 === 1} dotted />
            <span className="strip-name" data-dotted data-low={last.length % 2 === 1 || undefined}>
              <span>{reach.to.name}</span>
              <small>?</small>
            </span>
          </span>
        )}
      </div>
    </>
  );
}
