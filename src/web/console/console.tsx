import { I18nProvider } from 'react-aria-components';
import { BoardScreen } from './board/board-screen.js';
import { DeskPage } from './frame/desk-page.js';
import { SignInPage } from './frame/sign-in-page.js';
import { useEntrance, type Entrance } from './line/entrance.js';
import { usePrefs } from './line/prefs.js';
import { DeskProvider } from './line/use-desk.js';

function Inside({ entrance }: { entrance: Entrance }) {
  if (entrance.desk)
    return (
      <DeskProvider desk={entrance.desk} key={entrance.desk.session.token}>
        <DeskPage />
      </DeskProvider>
    );
  if ('board' in entrance) return <BoardScreen session={entrance.board} />;
  return <SignInPage outside={entrance.outside} />;
}

export function Console() {
  const entrance = useEntrance();
  const { language } = usePrefs();
  return (
    <I18nProvider locale={language === 'sv' ? 'sv-SE' : 'en-GB'}>
      <Inside entrance={entrance} />
    </I18nProvider>
  );
}
