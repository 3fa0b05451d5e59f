import { ToggleButton } from 'react-aria-components';
import type { PresenceStatus } from '../../../../libs/protocol/words.js';
import { useBoardWords } from '../board/use-board-words.js';
import { useActs, useDesk, useOpenDesk } from '../line/use-desk.js';
import { useRosterWords } from '../roster/use-roster-words.js';
import { Pick } from '../signs/pick.js';
import { Unowned } from '../signs/unowned.js';
import { Steering } from '../steer/steering.js';
import { useWords } from '../words/use-words.js';
import { Mark } from './mark.js';
import { Settings } from './settings.js';
import { WatchPlace } from './watch-place.js';

function Presence() {
  const words = useWords();
  const acts = useActs();
  const status = useDesk((state) => state.me?.status);
  if (!status) return null;
  const options = Object.entries(words.terms.presence) as [PresenceStatus, string][];
  return (
    <Pick
      label={words.frame.presence}
      options={options}
      value={status}
      choose={(next) => void acts.setPresence(next)}
      sign
    />
  );
}

function Line() {
  const words = useWords().line;
  const line = useDesk((state) => state.line);
  return (
    <span className="line-state" data-line={line}>
      <i className="sign" data-kind={line} aria-hidden="true" />
      <span>{words[line]}</span>
    </span>
  );
}

function Who() {
  const { worker } = useOpenDesk().session;
  const unit = useDesk((state) => state.me?.unit);
  return (
    <span className="who">
      <b>{worker.name}</b>
      <span className="quiet">{unit ?? worker.title}</span>
    </span>
  );
}

export type Page = 'talks' | 'roster' | 'board';

interface TopBarProps {
  help: () => void;
  page: Page;
  turnTo: (page: Page) => void;
}

export function TopBar({ help, page, turnTo }: TopBarProps) {
  const words = useWords();
  const pages = { roster: useRosterWords().open, board: useBoardWords().open };
  return (
    <header className="top-bar">
      <h1 className="name">
        <Mark />
        <span>{words.name}</span>
      </h1>
      <Presence />
      <WatchPlace />
      <Unowned />
      {(['roster', 'board'] as const).map((key) => (
        <ToggleButton
          key={key}
          className="button usual"
          isSelected={page === key}
          onChange={(on) => turnTo(on ? key : 'talks')}
        >
          {pages[key]}
        </ToggleButton>
      ))}
      <Steering />
      <span className="gap" />
      <Line />
      <Who />
      <Settings help={help} />
    </header>
  );
}
