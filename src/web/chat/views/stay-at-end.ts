import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const NEAR_PX = 120;
const BREATH_PX = 8;

/** The page itself scrolls, or the widget's window. */
const scrollerOf = (element: HTMLElement): Element =>
  element.closest('.scroller') ?? document.scrollingElement ?? document.documentElement;

const isNearEnd = (scroller: Element): boolean =>
  scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX;

/** The newest line; when it came together with the advice to call 112, that advice: nothing may push it out of sight. */
function newestIn(app: Element | null): Element | undefined {
  const lines = Array.from(app?.querySelectorAll('.log > ol > li') ?? []);
  const lastOwn = lines.map((line) => line.querySelector('.by-person') !== null).lastIndexOf(true);
  const advice = lines.slice(lastOwn + 1).find((line) => line.querySelector('.advice'));
  return advice ?? lines[lines.length - 1];
}

/** Where the newest line begins, and from where on something can be seen below what sticks to the top. */
function measure(end: HTMLElement): { top: number; clear: number } {
  const app = end.closest('.app');
  const newest = newestIn(app) ?? end;
  const sticking = Array.from(app?.querySelectorAll('.top, .standing') ?? []);
  const clear = Math.max(0, ...sticking.map((part) => part.getBoundingClientRect().bottom));
  return { top: newest.getBoundingClientRect().top, clear: clear + BREATH_PX };
}

/** A long line is read from its beginning: as long as that stands at the top, the person is at the end. */
function isAtEnd(end: HTMLElement): boolean {
  const { top, clear } = measure(end);
  return isNearEnd(scrollerOf(end)) || Math.abs(top - clear) < NEAR_PX;
}

/**
 * Keeps the newest line in sight, unless the person has scrolled up to read: then it says that there is more. What they say
 * themselves always brings them to the end.
 */
export function useStayAtEnd(end: RefObject<HTMLElement | null>, said: number, own: number) {
  const near = useRef(true);
  const before = useRef({ said, own });
  const [hasNewer, setHasNewer] = useState(false);

  const toEnd = () => {
    if (!end.current) return;
    const scroller = scrollerOf(end.current);
    scroller.scrollTop = scroller.scrollHeight;
    const { top, clear } = measure(end.current);
    scroller.scrollTop -= Math.max(0, clear - top);
    near.current = true;
    setHasNewer(false);
  };

  useEffect(() => {
    const scroller = scrollerOf(end.current!);
    const source: EventTarget = scroller === document.scrollingElement ? window : scroller;
    const onScroll = () => {
      if (!end.current) return;
      near.current = isAtEnd(end.current);
      if (near.current) setHasNewer(false);
    };
    // the keyboard of a phone takes half the window: the last line should still be above it
    const onResize = () => near.current && toEnd();
    source.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onResize);
    return () => {
      source.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onResize);
    };
  }, []);

  // after every drawing: what is around the lines grows too (where you stand, who is typing, a broken line)
  useLayoutEffect(() => {
    const { said: saidBefore, own: ownBefore } = before.current;
    before.current = { said, own };
    if (near.current || own > ownBefore) toEnd();
    else if (said > saidBefore) setHasNewer(true);
  });

  return { hasNewer, toEnd };
}
