import { useEffect } from 'react';
import { useNow } from '../line/clock.js';
import { useDeskState } from '../line/use-desk.js';
import type { DeskState } from '../state/desk-shape.js';
import { offersInOrder, unreadInAll } from '../state/views.js';
import { span } from '../words/times.js';
import { useWords } from '../words/use-words.js';

function iconFor(state: DeskState, unread: number): string {
  if (state.line === 'down') return 'icon-off';
  const first = offersInOrder(state)[0];
  if (first) return first.band === 'R0' ? 'icon-danger' : 'icon-offer';
  return unread > 0 ? 'icon-message' : 'icon';
}

/** The tab tells it too: its title turns between the offer and the page's name each second, its icon carries a mark. */
export function useTabSigns(): void {
  const state = useDeskState();
  const words = useWords();
  const now = useNow();
  const unread = unreadInAll(state);
  const first = offersInOrder(state)[0];
  const calm = unread > 0 ? `(${unread}) ${words.name}` : words.name;
  const left = first ? span((Date.parse(first.expiresAt) - now) / 1000) : '';
  const loud = first && `● ${words.offers.titleBar} ${first.band} · ${left}`;
  const title = loud && Math.floor(now / 1000) % 2 === 0 ? loud : calm;
  const icon = iconFor(state, unread);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    document.querySelector('#favicon')?.setAttribute('href', `/console/${icon}.svg`);
  }, [icon]);
}
