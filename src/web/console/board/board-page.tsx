import { BOARD } from '../line/entrance.js';
import { useOpenDesk } from '../line/use-desk.js';
import { Board } from './board.js';
import { useBoard } from './use-board.js';
import { useBoardWords } from './use-board-words.js';

/** The board in the console: offers go on ringing beside it. That a session has ended, its own line says. */
export function BoardPage() {
  const words = useBoardWords();
  const { session } = useOpenDesk();
  const { board, unreachable } = useBoard(session.token, () => undefined);
  return (
    <div className="board-page">
      <div className="row spread">
        <h2 className="board-title">{words.title}</h2>
        {/* The new tab is given this tab's sign-in, and opens no desk with it. */}
        <a href={`/console${BOARD}`} target="_blank" rel="opener">
          {words.bigScreen}
        </a>
      </div>
      <Board board={board} unreachable={unreachable} />
    </div>
  );
}
