import type { Swap } from '../../../../libs/protocol/roster-swaps.js';
import { usePrefs } from '../line/prefs.js';
import { useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { when } from './roster-times.js';
import type { Roster } from './use-roster.js';
import { useRosterWords } from './use-roster-words.js';

function Answers({ roster, swap }: { roster: Roster; swap: Swap }) {
  const words = useRosterWords().swaps;
  const me = useDesk((state) => state.me?.workerId);
  const settle = async (how: 'accept' | 'decline' | 'withdraw'): Promise<void> => {
    await roster.door.ask('POST', `/roster/swaps/${swap.id}/${how}`);
    await roster.refresh();
  };
  if (swap.outcome)
    return <span className="quiet">{words.outcome[swap.outcome](swap.settledBy?.name ?? '')}</span>;
  if (swap.from.workerId === me) return <Action act={() => settle('withdraw')}>{words.withdraw}</Action>;
  if (swap.to && swap.to.workerId !== me) return null;
  return (
    <div className="row">
      <Action look="main" act={() => settle('accept')}>
        {words.accept}
      </Action>
      {swap.to && <Action act={() => settle('decline')}>{words.decline}</Action>}
    </div>
  );
}

/** Everyone sees who swaps with whom; only the two it is between can settle it. */
export function Swaps({ roster }: { roster: Roster }) {
  const words = useRosterWords().swaps;
  const { language } = usePrefs();
  return (
    <section aria-labelledby="swaps-title">
      <h2 id="swaps-title" className="section-title">
        {words.title}
      </h2>
      {roster.swaps.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="swap-list">
        {roster.swaps.map((swap) => (
          <li key={swap.id}>
            <p>
              {words.gives(swap.from.name, when(swap.gives, language), swap.to?.name ?? words.anyone)}
              {swap.takes && ` ${words.against(when(swap.takes, language))}`}
            </p>
            <Answers roster={roster} swap={swap} />
          </li>
        ))}
      </ul>
    </section>
  );
}
