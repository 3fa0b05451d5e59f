import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useDeskState, useOpenDesk } from '../line/use-desk.js';
import { usePrefs } from '../line/prefs.js';
import { offersInOrder, unread, unreadInAll } from '../state/views.js';
import { useWords } from '../words/use-words.js';
import { notify } from './notification.js';
import { chime, hearable, LONGEST_S, onHearable, ring, wakeSound } from './sound.js';

const listenForTouch = (): (() => void) => {
  const wake = (): void => void wakeSound();
  const stop = (): void => {
    window.removeEventListener('pointerdown', wake);
    window.removeEventListener('keydown', wake);
  };
  window.addEventListener('pointerdown', wake);
  window.addEventListener('keydown', wake);
  return stop;
};

export const useHearable = (): boolean => useSyncExternalStore(onHearable, hearable);

/** The sound of every offer nobody here has answered, and of a colleague who asks them in: in the focused page as in the hidden one. */
function useRinging(): void {
  const state = useDeskState();
  const { sound } = usePrefs();
  const audible = useHearable();
  const open = offersInOrder(state).filter(({ offerId }) => !(offerId in state.answering));
  const kind = open[0]?.band === 'R0' ? 'danger' : 'offer';
  const until = Math.max(0, ...open.map(({ expiresAt }) => Date.parse(expiresAt)));
  const asked = state.ear?.asks ? state.ear.legId : null;
  const which = [...open.map(({ offerId }) => offerId), ...(asked ? [asked] : [])].join();
  const { store } = useOpenDesk();
  useEffect(() => {
    if (!sound || !audible || which === '') return undefined;
    const left = asked ? LONGEST_S : (until - Date.now() - store.get().clockOffset) / 1000;
    return ring(kind, left);
  }, [sound, audible, which, kind, until, asked, store]);
}

function useNotifications(): void {
  const state = useDeskState();
  const words = useWords();
  const shown = useRef(new Map<string, () => void>());
  useEffect(() => {
    for (const { offerId, band, channel } of state.offers) {
      if (shown.current.has(offerId)) continue;
      const body = words.offers.said(`${band} ${words.terms.band[band]}`, words.terms.channel[channel]);
      // Nobody looks at the page: the system says it. Somebody does: the card and the sound are enough.
      shown.current.set(
        offerId,
        document.hasFocus() ? () => undefined : notify(words.offers.notification, body, offerId),
      );
    }
    for (const [offerId, close] of shown.current) {
      if (state.offers.some((one) => one.offerId === offerId)) continue;
      close();
      shown.current.delete(offerId);
    }
  }, [state.offers, words]);
}

/** A soft sound when somebody I am responsible for has written and I am not looking. */
function useMessageChime(): void {
  const state = useDeskState();
  const beforeMe = state.open && document.visibilityState === 'visible' ? unread(state, state.open) : 0;
  const unseen = unreadInAll(state) - beforeMe;
  const { sound } = usePrefs();
  const before = useRef(unseen);
  useEffect(() => {
    if (sound && unseen > before.current) chime('message');
    before.current = unseen;
  }, [unseen, sound]);
}

export function useOfferAlarm(): void {
  useEffect(listenForTouch, []);
  useRinging();
  useNotifications();
  useMessageChime();
}
