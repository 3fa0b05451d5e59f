import { Button } from 'react-aria-components';
import { useDeskState } from '../line/use-desk.js';
import { unreadInAll } from '../state/views.js';
import { useWords } from '../words/use-words.js';

export type View = 'list' | 'talk' | 'context';
const VIEWS: View[] = ['list', 'talk', 'context'];

/** Where the page is too narrow for its columns, these turn between them. */
export function ViewTabs({ view, show }: { view: View; show: (view: View) => void }) {
  const words = useWords();
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
          {words.frame.views[key]}
          {marks[key] > 0 && <b className="count loud">{marks[key]}</b>}
        </Button>
      ))}
    </nav>
  );
}
