import { useEffect, type RefObject } from 'react';

/**
 * What has just come in place of a button that was pressed takes over its focus, so that the keyboard stands where the work
 * goes on. Only when nothing else has the focus: it is never taken from somebody who types.
 */
export function useTakeFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [place]);
}
