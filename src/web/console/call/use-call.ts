import { useEffect } from 'react';
import type { CallView, Party } from '../../../../libs/protocol/call.js';
import { useActs, useDesk } from '../line/use-desk.js';

const AGAIN_MS = 2_000;

/** Follows a call as long as somebody looks at it, and anew whenever the line is back. */
export function useCall(contactId: string): CallView | undefined {
  const acts = useActs();
  const isUp = useDesk(({ line }) => line === 'up');
  useEffect(() => {
    if (!isUp) return undefined;
    let timer = 0;
    let isLooking = true;
    const follow = async (): Promise<void> => {
      const isSettled = await acts.followCall(contactId);
      if (!isSettled && isLooking) timer = window.setTimeout(() => void follow(), AGAIN_MS);
    };
    void follow();
    return () => {
      isLooking = false;
      window.clearTimeout(timer);
      acts.unfollowCall(contactId);
    };
  }, [acts, contactId, isUp]);
  return useDesk(({ calls }) => calls[contactId]);
}

export const isInRoom = ({ state }: Party): boolean =>
  state !== 'ringing' && state !== 'asked' && state !== 'line' && state !== 'leaving';
