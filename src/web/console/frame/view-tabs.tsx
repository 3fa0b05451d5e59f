import { Button } from 'react-aria-components';
import { useDeskState } from '../line/use-desk.js';
import { unreadInAll } from '../state/views.js';
import { useBoardWords } from '../board/use-board-words.js';
import { useRosterWords } from '../roster/use-roster-words.js';
import { useWords } from '../words/use-words.js';
import type { Page } from './top-bar.js';

export type View = 'list' | 'talk' | 'context';
const VIEWS: View[] = ['list', 'talk', 'context'];

/** Where the page is too narrow for its columns, these turn between them. */
export function ViewTabs({ view, show, page }: { view: View; show: (view: View) => void; page: Page }) {
  const words = useWords();
  // The middle one says what stands there: the roster and the board take the place of the talk.
  const middle = {
    talks: words.frame.views.talk,
    roster: useRosterWords().open,
    board: useBoardWords().open,
  };
  const state = useDeskState();
  const marks = { list: state.offers.length, talk: unreadInAll(state), context: 0 };
  return (
    <nav className="views" aria-label={words.frame.viewsLabel}>
      {VIEWS.map((key) => (
        <Button
          key={key}
          className="view-tab"
          data-key={key}
          aria-current={view === key ? 'page' : undefined}
          onPress={() => show(key)}
        >
          {key === 'talk' ? middle[page] : words.frame.views[key]}
          {marks[key] > 0 && <b className="count loud">{marks[key]}</b>}
        </Button>
      ))}
    </nav>
  );
}
