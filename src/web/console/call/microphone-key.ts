import type { Acts } from '../line/acts.js';
import type { Desk } from '../line/desk.js';
import { earOf } from './audio/ear-control.js';
import { isInRoom } from './hearing.js';

/** The one key for one's microphone: in the call that is taken in this page, else at one's telephone in the call that stands open. */
export function turnMicrophone(desk: Desk, acts: Acts): void {
  const { ear, open, calls, me } = desk.store.get();
  if (ear) return earOf(desk).toggleMute();
  const mine = open
    ? calls[open]?.parties.find(({ worker }) => worker?.workerId === me?.workerId)
    : undefined;
  if (open && mine && isInRoom(mine) && mine.state !== 'listening')
    void acts.muteMe(open, mine.state !== 'muted');
  return undefined;
}
