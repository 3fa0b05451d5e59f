import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useActs, useDesk, useOpenDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { useWords } from '../words/use-words.js';
import { Composer } from './composer.js';
import { House } from './house.js';
import { TalkHead } from './talk-head.js';
import { TalkLog } from './talk-log.js';

const looking = (listener: () => void): (() => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};
const isLooking = (): boolean => document.visibilityState === 'visible';

/** What stands open in a page somebody looks at has been seen. */
function useSeen(contactId: string | null): void {
  const { store } = useOpenDesk();
  const seq = useDesk((state) => (contactId ? (state.logs[contactId]?.seq ?? 0) : 0));
  const visible = useSyncExternalStore(looking, isLooking);
  useLayoutEffect(() => {
    if (contactId && visible && seq > 0) store.dispatch({ type: 'seen', contactId, seq });
  }, [contactId, visible, seq, store]);
}

function NotHere({ contactId }: { contactId: string }) {
  const words = useWords();
  const acts = useActs();
  const why = useDesk((state) => state.unreadable[contactId]);
  return (
    <div className="nothing">
      <p role="status">{why === undefined ? words.talk.loading : words.talk.unreadable}</p>
      {why && <p className="quiet">{why}</p>}
      <Action act={() => acts.open(null)}>{words.talk.leaveView}</Action>
    </div>
  );
}

export function Talk() {
  const open = useDesk((state) => state.open);
  const log = useDesk((state) => (state.open ? state.logs[state.open] : undefined));
  useSeen(open);
  if (!open) return <House />;
  if (!log) return <NotHere contactId={open} />;
  return (
    <>
      <TalkHead contact={log.contact} chain={log.chain} entries={log.entries} />
      <TalkLog key={open} log={log} />
      <Composer key={`${open} composer`} contact={log.contact} />
    </>
  );
}
