import { useEffect, useState } from 'react';
import type { Colleague } from '../../../../libs/protocol/desk.js';
import { useActs, useDesk } from './use-desk.js';

/** The colleagues this person can be put to: those they do not want to meet are left out, and the hub refuses them too. */
export function useSuitable(contactId: string): readonly Colleague[] {
  const acts = useActs();
  const colleagues = useDesk((state) => state.colleagues);
  const [avoid, setAvoid] = useState<readonly string[]>([]);
  useEffect(() => {
    let isHere = true;
    void acts.wishesOf(contactId).then((wished) => {
      if (isHere && wished) setAvoid(wished.wishes.avoid);
    });
    return () => {
      isHere = false;
    };
  }, [acts, contactId]);
  return colleagues.filter(({ workerId }) => !avoid.includes(workerId));
}
