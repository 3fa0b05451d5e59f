import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useDesk, useOpenDesk } from '../line/use-desk.js';
import type { Notice } from '../state/desk-shape.js';
import type { Words } from '../words/sv.js';
import { useWords } from '../words/use-words.js';

/** Long enough to read twice; a refusal or an alarm stays until it is taken away. */
const SHOWN_MS = 9_000;

function sentenceOf({ kind, said }: Notice, words: Words): string {
  if (kind === 'offer-ended') return (words.offers.ended as Record<string, string>)[said] ?? said;
  if (kind === 'call-alarm') return words.call.alarm(said || null);
  return words.refusals[said] ?? said;
}

function OneNotice({ notice }: { notice: Notice }) {
  const words = useWords();
  const { store } = useOpenDesk();
  const { id, kind } = notice;
  useEffect(() => {
    if (kind !== 'offer-ended') return undefined;
    const timer = window.setTimeout(() => store.dispatch({ type: 'notice-gone', id }), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [id, kind, store]);
  return (
    <li className="notice" data-kind={kind}>
      <span>{sentenceOf(notice, words)}</span>
      <Button
        className="button plain close"
        aria-label={words.frame.dismiss}
        onPress={() => store.dispatch({ type: 'notice-gone', id })}
      >
        ×
      </Button>
    </li>
  );
}

export function Notices() {
  const words = useWords().frame;
  const notices = useDesk((state) => state.notices);
  return (
    <section className="notices" aria-live="polite" aria-label={words.notices}>
      <ul>
        {notices.map((notice) => (
          <OneNotice key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}
