import { useEffect, useState } from 'react';
import type { CallBackView } from '../../../../../libs/protocol/call-back.js';
import { useDesk, useOpenDesk } from '../../line/use-desk.js';

/** How it stands with calling the person, read anew whenever the hub says that something of it has changed. */
export function useCallBack(contactId: string, state: string): CallBackView | null {
  const { connection } = useOpenDesk();
  const isUp = useDesk((desk) => desk.line === 'up');
  const told = useDesk((desk) => desk.callBacks[contactId] ?? 0);
  const [view, setView] = useState<CallBackView | null>(null);
  useEffect(() => {
    let isOver = false;
    if (isUp)
      void connection.ask('call-back:read', { contactId }).then((answer) => {
        if (answer.ok && !isOver) setView(answer);
      });
    return () => {
      isOver = true;
    };
  }, [connection, contactId, state, told, isUp]);
  return view?.contactId === contactId ? view : null;
}
