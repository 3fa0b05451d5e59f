import { useRef } from 'preact/hooks';
import { readable } from './numbers.js';
import type { Texts } from './sv.js';

interface Props {
  texts: Texts;
  handsets: string[];
  chosen: string;
  /** Those that ring: whoever looks at another must see it. */
  ringing: ReadonlySet<string>;
  choose: (number: string) => void;
  add: () => void;
}

export const panelId = 'handset';
export const tabId = (number: string) => `tab-${number.slice(1)}`;

const steps: Record<string, (at: number, length: number) => number> = {
  ArrowRight: (at, length) => (at + 1) % length,
  ArrowLeft: (at, length) => (at - 1 + length) % length,
  Home: () => 0,
  End: (_at, length) => length - 1,
};

export function HandsetTabs({ texts, handsets, chosen, ringing, choose, add }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const number = handsets[steps[event.key]?.(handsets.indexOf(chosen), handsets.length) ?? -1];
    if (!number) return;
    event.preventDefault();
    choose(number);
    list.current?.querySelector<HTMLElement>(`#${tabId(number)}`)?.focus();
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={texts.handsets} ref={list} onKeyDown={onKeyDown}>
        {handsets.map((number) => (
          <button
            key={number}
            type="button"
            role="tab"
            id={tabId(number)}
            aria-selected={number === chosen}
            aria-controls={panelId}
            tabIndex={number === chosen ? 0 : -1}
            onClick={() => choose(number)}
          >
            {readable(number)}
            {ringing.has(number) && <strong> {texts.ringsHere}</strong>}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="plain"
        onClick={add}
        aria-label={texts.addHandset}
        title={texts.addHandset}
      >
        +
      </button>
    </div>
  );
}
