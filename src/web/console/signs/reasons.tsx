import { useCallback, useEffect } from 'react';
import type { ProtocolBook } from '../../../../libs/protocol/triage.js';
import { usePrefs } from '../line/prefs.js';
import { useDesk, useOpenDesk } from '../line/use-desk.js';
import { useWords } from '../words/use-words.js';

/** The reasons of the protocols in force, as the hub words them: a pack brings its own. Read once a sitting. */
export function LoadReasons() {
  const { store } = useOpenDesk();
  const isWanted = useDesk((state) => state.line === 'up' && Object.keys(state.reasonWords).length === 0);
  useEffect(() => {
    if (!isWanted) return;
    void fetch('/api/triage/protocols')
      .then((answer) => answer.json() as Promise<ProtocolBook>)
      .then(({ protocols }) => {
        const rules = protocols.flatMap((protocol) => protocol.rules);
        store.dispatch({
          type: 'reasons',
          words: Object.fromEntries(rules.map(({ id, reason }) => [id, reason])),
        });
      })
      // The line is up but this did not come: keys are shown meanwhile, and the next sitting asks again.
      .catch(() => undefined);
  }, [store, isWanted]);
  return null;
}

/** A reason in words. One that no protocol has (a later hub's) is shown by its name. */
export function useReasonWords(): (key: string) => string {
  const words = useWords().terms.reason;
  const { language } = usePrefs();
  const said = useDesk((state) => state.reasonWords);
  return useCallback((key: string) => said[key]?.[language] ?? words[key] ?? key, [said, words, language]);
}

/** @param most so many in words, the worst first, and how many more there are; all when left out */
export function Reasons({ reasons, most = reasons.length }: { reasons: readonly string[]; most?: number }) {
  const said = useReasonWords();
  const { more } = useWords().queue;
  if (reasons.length === 0) return null;
  const left = reasons.length - most;
  const shown = reasons.slice(0, most).map(said).join(', ');
  return <p className="reasons">{left > 0 ? `${shown} ${more(left)}` : shown}</p>;
}
