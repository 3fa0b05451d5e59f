import { usePrefs } from '../line/prefs.js';
import { clockToTheSecond, span } from '../words/times.js';
import { Relay, Sums } from './board-figures.js';
import { Gaps, Units } from './board-people.js';
import { NowTable, TodayTable } from './board-tables.js';
import type { Board as BoardNow } from './use-board.js';
import { useBoardWords } from './use-board-words.js';

/** A board that is cut off says so, and how old it is: one that looks live and is not is a danger. */
function Stale({ board }: { board: BoardNow }) {
  const words = useBoardWords();
  const { language } = usePrefs();
  return (
    <div className="board-stale" data-shown={board.stale || undefined}>
      <p role="alert">{board.stale && words.stale(clockToTheSecond(board.view.at, language))}</p>
      {board.stale && <b className="figures">{words.age(span(board.ageMs / 1000))}</b>}
    </div>
  );
}

/** What both boards show: the one in the console and the one on the wall. */
export function Board({ board, unreachable }: { board: BoardNow | null; unreachable: boolean }) {
  const words = useBoardWords();
  const { language } = usePrefs();
  if (!board)
    return (
      <p className="board-empty" role="status">
        {unreachable ? words.never : words.loading}
      </p>
    );
  const { view, now, stale } = board;
  return (
    <div className="board" data-stale={stale || undefined}>
      <Stale board={board} />
      <Sums view={view} />
      <div className="board-parts">
        <div className="board-part">
          <NowTable view={view} now={now} />
          <Relay watch={view.watch} />
          <Units units={view.units} />
        </div>
        <div className="board-part">
          <TodayTable view={view} />
          <Gaps gaps={view.gaps} />
          <p className="board-note figures">{words.measured(clockToTheSecond(view.at, language))}</p>
        </div>
      </div>
    </div>
  );
}
