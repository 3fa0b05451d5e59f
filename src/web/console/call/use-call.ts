import { useEffect, useSyncExternalStore } from 'react';
import type { CallView, Party } from '../../../../libs/protocol/call.js';
import { useActs, useDesk, useOpenDesk } from '../line/use-desk.js';
import { earOf } from './audio/ear-control.js';

const AGAIN_MS = 2_000;

/** Follows a call as long as somebody looks at it, and anew whenever the line is back. */
export function useFollowed(contactId: string): void {
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
}

export interface OwnCall {
  call: CallView;
  mine: Party | undefined;
  /** Taken in this page: its bar has the microphone. */
  isHere: boolean;
}

/** A call that is followed, with one's own place in it. In a call that is taken in the page, the page knows its microphone best. */
export function useOwnCall(contactId: string): OwnCall | null {
  const known = useDesk(({ calls }) => calls[contactId]);
  const me = useDesk((state) => state.me?.workerId);
  const legHere = useDesk(({ ear }) => ear?.legId);
  const ear = earOf(useOpenDesk());
  const isMuted = useSyncExternalStore(ear.subscribe, () => ear.get().muted);
  if (!known || known.parties.length === 0) return null;
  const parties = known.parties.map((party) =>
    isMuted && party.legId === legHere && party.state === 'talking'
      ? { ...party, state: 'muted' as const }
      : party,
  );
  const mine = parties.find(({ worker }) => worker?.workerId === me);
  return { call: { ...known, parties }, mine, isHere: mine !== undefined && mine.legId === legHere };
}
