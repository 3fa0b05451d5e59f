import { useEffect, useEffectEvent } from 'react';
import { getPrefs } from '../line/prefs.js';
import { useActs, useOpenDesk } from '../line/use-desk.js';
import { keyActs, type Turns } from './key-acts.js';

/** Where letters are written or looked for by their first letter: there a key is a letter and nothing else. */
const TYPED_IN = [
  'input:not([type=radio]):not([type=checkbox])',
  ...['textarea', 'select', '[role=listbox]', '[role=dialog]', '[role=menu]'],
].join();

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.defaultPrevented;

export function useKeys(turns: Turns): void {
  const { store } = useOpenDesk();
  const acts = useActs();

  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && target.matches('textarea, input')) target.blur();
    if (!getPrefs().keys || !isPlain(event) || target.closest(TYPED_IN)) return;
    const act = keyActs(store, acts, turns)[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
