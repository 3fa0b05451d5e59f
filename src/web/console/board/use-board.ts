import { useEffect, useEffectEvent, useState } from 'react';
import type { BoardView } from '../../../../libs/protocol/board.js';
import { useSecond } from '../line/clock.js';
import { ageOf, hubNow, STALE_MS, take, type Clocks, type Reading } from './age.js';

const EVERY_MS = 2000;
/** A request that hangs is given up on, so that the next can find a way. */
const ANSWER_WITHIN_MS = 5000;

const clocks = (): Clocks => ({ wall: Date.now(), steady: performance.now() });

type News = { view: BoardView } | 'ended' | 'unreachable';

async function read(token: string): Promise<News> {
  const response = await fetch('/api/insight/board', {
    headers: { authorization: `Bearer ${token}` },
    cache: 'no-store',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => null);
  if (response?.status === 401) return 'ended';
  const view = response?.ok ? ((await response.json().catch(() => null)) as BoardView | null) : null;
  return view ? { view } : 'unreachable';
}

/** Asks again and again, one at a time, until it is told to stop or the session has ended. */
function follow(token: string, tell: (news: News) => void): () => void {
  let stopped = false;
  const turn = async (): Promise<void> => {
    while (!stopped) {
      const news = await read(token);
      if (stopped) return;
      tell(news);
      if (news === 'ended') return;
      await new Promise((done) => setTimeout(done, EVERY_MS));
    }
  };
  void turn();
  return () => (stopped = true);
}

export interface Board {
  view: BoardView;
  ageMs: number;
  /** Too old to be looked at as how things stand. */
  stale: boolean;
  /** Milliseconds on the hub's clock. */
  now: number;
}

/** The board as it was read last, and how old that is. `ended`: the session does not hold any more. */
export function useBoard(token: string, ended: () => void): { board: Board | null; unreachable: boolean } {
  const [reading, setReading] = useState<Reading | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  useSecond();
  const tell = useEffectEvent((news: News) => {
    if (news === 'ended') return ended();
    setUnreachable(news === 'unreachable');
    if (news !== 'unreachable') setReading((before) => take(before, news.view, clocks()));
    return undefined;
  });
  useEffect(() => follow(token, tell), [token]);
  if (!reading) return { board: null, unreachable };
  const now = clocks();
  const ageMs = ageOf(reading, now);
  const { view } = reading;
  return { board: { view, ageMs, stale: ageMs > STALE_MS, now: hubNow(reading, now) }, unreachable };
}
