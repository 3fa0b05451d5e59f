import type { Link } from '../../../../libs/protocol/desk.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import { useNow } from '../line/clock.js';
import { usePrefs } from '../line/prefs.js';
import { reachOf, type Reach } from '../state/chain.js';
import { clock, exactly, span } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import { beside, LANE, lanesOf, placeOf, ROW, throughAll, type Place } from './baton-path.js';

const WIDTH = 28 + 2 * LANE;

function Node({ link: { kind, until }, place: { x, y } }: { link: Link; place: Place }) {
  if (kind === 'closed') return <path className="baton-end" d={`M${x - 7} ${y}h14M${x - 7} ${y + 4}h14`} />;
  // The baton itself lies in the hand that holds it now.
  if (until === null)
    return <rect className="baton-held" x={x - 7} y={y - 15} width="14" height="30" rx="7" />;
  return <circle className={`baton-node ${kind}`} cx={x} cy={y} r="6" />;
}

function Drawing({ chain, reach }: { chain: Link[]; reach: Reach | null }) {
  const lanes = lanesOf(chain);
  const places = lanes.map(placeOf);
  const last = places.at(-1);
  const end = reach && last ? placeOf(beside(lanes.at(-1) ?? 0), chain.length) : null;
  const height = ROW * (chain.length + (end ? 1 : 0));
  return (
    <svg
      className="baton-drawing"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden="true"
    >
      {end && last && <path className="baton-reach" d={throughAll([last, end])} />}
      <path className="baton-line" d={throughAll(places)} />
      {chain.map((link, at) => (
        <Node key={link.seq} link={link} place={places[at]!} />
      ))}
      {end && <circle className="baton-reach-end" cx={end.x} cy={end.y} r="7" />}
    </svg>
  );
}

function Holder({ link }: { link: Link }) {
  const words = useWords();
  const { language } = usePrefs();
  const now = useNow();
  const { who, kind, since, until } = link;
  const from = clock(since, now, language);
  const seconds = ((until ? Date.parse(until) : now) - Date.parse(since)) / 1000;
  const when = until ? words.baton.between(from, clock(until, now, language)) : words.baton.since(from);
  return (
    <li className="baton-link" data-now={(until === null && kind !== 'closed') || undefined}>
      <span>
        <b>{who?.name ?? words.baton.closed}</b>{' '}
        <span className="quiet">{kind === 'desk' ? words.baton.desk : who?.title}</span>
      </span>
      <small className="figures quiet" title={exactly(since, language)}>
        {kind === 'closed' ? from : `${when} · ${span(seconds)}`}
      </small>
    </li>
  );
}

/** Who has been responsible, passed from hand to hand. Drawn as one line, read as a list. */
export function Baton({ chain, entries }: { chain: Link[]; entries: Entry[] }) {
  const words = useWords().baton;
  const reach = reachOf(entries);
  return (
    <section className="panel baton" aria-labelledby="baton-title">
      <h2 id="baton-title" className="section-title">
        {words.title}
      </h2>
      <div className="baton-both">
        <Drawing chain={chain} reach={reach} />
        <ol className="baton-links">
          {chain.map((link) => (
            <Holder key={link.seq} link={link} />
          ))}
          {reach && (
            <li className="baton-link reach">
              <span>
                <b>{reach.to.name}</b> <span className="quiet">{reach.to.title}</span>
              </span>
              <small className="quiet">{words.reach(reach.to.name)}</small>
            </li>
          )}
        </ol>
      </div>
    </section>
  );
}
