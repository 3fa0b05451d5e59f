import { useDesk } from '../line/use-desk.js';
import { useWords } from '../words/use-words.js';

/** How long any contact has stood without a responsible person: counted by the hub, never claimed by us. */
export function Unowned() {
  const words = useWords().frame;
  const seconds = useDesk((state) => state.unownedSeconds);
  return (
    <span className="unowned" title={words.unownedHelp}>
      {words.unowned} <b className="figures">{Math.round(seconds)}</b>
    </span>
  );
}
