import { useEffect, useState } from 'react';
import type { ContactView } from '../../../../libs/protocol/desk.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import type { TriageView } from '../../../../libs/protocol/triage.js';
import { useDesk, useOpenDesk } from '../line/use-desk.js';

const CHANGES = new Set<string>(['answer', 'noted', 'graded', 'regraded', 'lowering']);

/** Why this contact is graded so, read anew whenever its log says that something of it has changed. */
export function useTriage(contact: ContactView, entries: readonly Entry[]): TriageView | null {
  const { connection } = useOpenDesk();
  const isUp = useDesk((state) => state.line === 'up');
  const [view, setView] = useState<TriageView | null>(null);
  const { contactId, band } = contact;
  const changed = entries.findLast(({ body }) => CHANGES.has(body.kind))?.seq ?? 0;
  useEffect(() => {
    let isOver = false;
    if (isUp)
      void connection.ask('triage:read', { contactId }).then((answer) => {
        if (answer.ok && !isOver) setView(answer);
      });
    return () => {
      isOver = true;
    };
  }, [connection, contactId, band, changed, isUp]);
  return view?.contactId === contactId ? view : null;
}
