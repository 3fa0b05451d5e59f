import type { LanguageCode } from '../words/words.js';
import type { Outgoing } from './conversation.js';

/*
 * Decision: the chat is remembered in sessionStorage only. A person may share the telephone or the computer with the one they
 * are afraid of: closing the tab forgets everything, and nothing is found by whoever opens the browser next. It still survives
 * what must not cost a person their conversation: reload, sleep, a network change, a tab put away by the phone.
 */
export interface Kept {
  /** Our own id of the contact being opened: asking twice with it opens one contact. */
  openId?: string;
  token?: string;
  /** The token of the contact that was closed before this one: its worker is asked first. */
  previous?: string;
  outbox: readonly Outgoing[];
  draft: string;
  language?: LanguageCode;
  /** What is shown: the doors, the chat, or the page after an ordinary goodbye. */
  shown: 'doors' | 'chat' | 'parted';
  /** The widget's window is open. */
  unfolded: boolean;
}

export interface Memory {
  read: () => Kept;
  keep: (change: Partial<Kept>) => void;
  /** Forgets the conversation, and keeps nothing more of it. */
  wipe: () => void;
}

const KEY = 'stafett';
const NOTHING: Kept = { outbox: [], draft: '', shown: 'doors', unfolded: false };

/** Storage can be forbidden (private windows, strict settings): then the page itself remembers until it is closed. */
export function openMemory(storage: () => Storage): Memory {
  const attempt = (work: (to: Storage) => void) => {
    try {
      work(storage());
    } catch {
      // forbidden or full: `kept` below still holds it
    }
  };
  let kept = NOTHING;
  attempt((from) => {
    const found = from.getItem(KEY);
    if (found) kept = { ...NOTHING, ...(JSON.parse(found) as Partial<Kept>) };
  });
  return {
    read: () => kept,
    keep: (change) => {
      kept = { ...kept, ...change };
      attempt((to) => to.setItem(KEY, JSON.stringify(kept)));
    },
    wipe: () => {
      kept = NOTHING;
      attempt((to) => to.removeItem(KEY));
    },
  };
}
