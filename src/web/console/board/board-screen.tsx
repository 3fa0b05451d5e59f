import { useEffect, useState } from 'react';
import { Button, Dialog, DialogTrigger, Label, Popover } from 'react-aria-components';
import type { SignedIn } from '../../../../libs/protocol/rest.js';
import { LanguageSwitch } from '../frame/language-switch.js';
import { Mark } from '../frame/mark.js';
import { ThemeSwitch } from '../frame/settings.js';
import { useSecond } from '../line/clock.js';
import { leave, thrownOut } from '../line/entrance.js';
import { usePrefs } from '../line/prefs.js';
import { Action } from '../signs/action.js';
import { clock } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import { Board } from './board.js';
import { useBoard } from './use-board.js';
import { useBoardWords } from './use-board-words.js';

function Menu({ session }: { session: SignedIn }) {
  const words = useWords();
  const board = useBoardWords();
  const [refused, setRefused] = useState<string | null>(null);
  const goHome = async (): Promise<void> => {
    const answer = await leave({ session });
    if (answer !== true) setRefused(answer ?? words.signIn.refused['unreachable'] ?? null);
  };
  return (
    <DialogTrigger>
      <Button className="button plain" aria-label={board.menu}>
        <svg viewBox="0 0 20 20" className="icon" aria-hidden="true">
          <path d="M3 6h14M3 10h14M3 14h14" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom end" isNonModal>
        <Dialog className="dialog settings" aria-label={board.menu}>
          <Label className="label">{words.frame.theme}</Label>
          <ThemeSwitch />
          <Label className="label">{words.frame.language}</Label>
          <LanguageSwitch />
          <div className="row spread">
            <a href="/console">{board.toDesk}</a>
            <Action act={goHome}>{words.frame.signOut}</Action>
          </div>
          {refused && <p role="status">{refused}</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The hour of the wall's own machine: it goes on also when the hub does not, and is not what the figures are of. */
function Hour() {
  const { language } = usePrefs();
  const now = useSecond() * 1000;
  return <time className="board-hour figures">{clock(new Date(now).toISOString(), now, language)}</time>;
}

/** The board alone, for a big screen or a phone. It opens no desk: nobody is present because a screen is lit. */
export function BoardScreen({ session }: { session: SignedIn }) {
  const words = useWords();
  const { title } = useBoardWords();
  const { board, unreachable } = useBoard(session.token, () => thrownOut(null));
  useEffect(() => {
    document.title = `${title} · ${words.name}`;
  }, [title, words]);
  return (
    <div className="board-screen">
      <header className="board-bar">
        <h1>
          <Mark />
          <span>{words.name}</span>
        </h1>
        <Hour />
        <Menu session={session} />
      </header>
      <main>
        <Board board={board} unreachable={unreachable} />
      </main>
    </div>
  );
}
