import type { BoardView } from '../../../../libs/protocol/board.js';
import { useBoardWords } from './use-board-words.js';

const whole = new Intl.NumberFormat('sv-SE');

/** The few figures that are looked at first. */
export function Sums({ view }: { view: BoardView }) {
  const words = useBoardWords().sums;
  const { all, followUpsOverdue, unownedSeconds } = view;
  const sums = {
    waiting: all.waiting,
    late: all.late,
    offered: all.offered,
    callbacks: all.callbacks,
    followUps: followUpsOverdue,
    unowned: unownedSeconds,
  };
  return (
    <section aria-label={words.title}>
      <dl className="board-sums">
        {(Object.keys(sums) as (keyof typeof sums)[]).map((key) => (
          <div key={key} data-loud={(key === 'late' && all.late > 0) || undefined}>
            <dt>{words[key]}</dt>
            <dd className="figures">{sums[key] === null ? '–' : whole.format(Math.ceil(sums[key]))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The watch as the line it is: who holds it, and who has accepted beforehand to follow. */
export function Relay({ watch }: { watch: BoardView['watch'] }) {
  const words = useBoardWords().watch;
  const next = [
    { name: watch.deputy, as: words.deputy },
    { name: watch.lead, as: words.lead },
  ].filter(({ name }) => name !== null);
  return (
    <section aria-labelledby="board-watch" className="board-watch">
      <h2 id="board-watch">{words.title}</h2>
      <ol className="board-relay">
        <li>
          <b>{watch.holder}</b>
          {!watch.present && <em>{words.away}</em>}
        </li>
        {next.map(({ name, as }) => (
          <li key={as} className="quiet">
            <b>{name}</b> {as}
          </li>
        ))}
      </ol>
      {!Object.values(watch.reachable).some(Boolean) && (
        <p role="alert">
          <em>{words.unreachable}</em>
        </p>
      )}
      {watch.deputy === null && <p className="quiet">{words.nobody}</p>}
    </section>
  );
}
