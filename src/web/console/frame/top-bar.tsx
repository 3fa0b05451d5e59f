import type { PresenceStatus } from '../../../../libs/protocol/words.js';
import { useActs, useDesk, useOpenDesk } from '../line/use-desk.js';
import { Pick } from '../signs/pick.js';
import { Unowned } from '../signs/unowned.js';
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

export function TopBar({ help }: { help: () => void }) {
  const words = useWords();
  return (
    <header className="top-bar">
      <h1 className="name">
        <Mark />
        <span>{words.name}</span>
      </h1>
      <Presence />
      <WatchPlace />
      <Unowned />
      <span className="gap" />
      <Line />
      <Who />
      <Settings help={help} />
    </header>
  );
}
