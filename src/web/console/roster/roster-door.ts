import { useActs, useOpenDesk } from '../line/use-desk.js';
import { useRosterWords } from './use-roster-words.js';

export interface RosterDoor {
  /** Null when it did not go well: the refusal has been shown, in the hub's own words. */
  ask: <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => Promise<T | null>;
}

interface Answered {
  refused?: { message?: string };
}

/** The hub's routes for rosters, with this worker's session. */
export function useRosterDoor(): RosterDoor {
  const { session } = useOpenDesk();
  const acts = useActs();
  const words = useRosterWords();
  const ask = async <T>(method: string, path: string, body?: object): Promise<T | null> => {
    const response = await fetch(`/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${session.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => null);
    const answer = (await response?.json().catch(() => null)) as (T & Answered) | null | undefined;
    if (response?.ok && answer) return answer;
    acts.notice(answer?.refused?.message ?? words.unreachable);
    return null;
  };
  return { ask };
}
