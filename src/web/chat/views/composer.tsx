import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../talk/protocol.js';
import { fill } from '../words/fill.js';
import { SendIcon } from './icons.js';
import { useSurroundings } from './surroundings.js';

const SAY_WHEN_LEFT = 300;

/** Grows with what is written; the style sheet says how far. */
function fitTo(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

export function Composer({ onPart, onWish }: { onPart: () => void; onWish: () => void }) {
  const { words, chat, memory } = useSurroundings();
  const [text, setText] = useState(memory.read().draft);
  const area = useRef<HTMLTextAreaElement>(null);
  const left = LONGEST_TEXT - text.length;

  useLayoutEffect(() => fitTo(area.current!), [text]);

  const write = (draft: string) => {
    setText(draft);
    memory.keep({ draft });
  };
  const send = () => {
    const said = text.trim();
    if (said) chat.say(said);
    write('');
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // isComposing: Enter also chooses a word in some keyboards, and must not send half a sentence
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="composer-head">
        <label for="say">{words.composer.label}</label>
        <button type="button" class="quiet wish-open" onClick={onWish}>
          {words.wishes.open}
        </button>
        <button type="button" class="quiet" onClick={onPart}>
          {words.parting.button}
        </button>
      </div>
      <div class="composer-row">
        <textarea
          id="say"
          ref={area}
          rows={1}
          dir="auto"
          autoComplete="off"
          enterkeyhint="send"
          maxLength={LONGEST_TEXT}
          value={text}
          onInput={(event) => {
            write(event.currentTarget.value);
            chat.typing();
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="send">
          <SendIcon />
          <span>{words.composer.send}</span>
        </button>
      </div>
      {left <= SAY_WHEN_LEFT && (
        <p class="left" role="status">
          {fill(words.composer.left, { count: left })}
        </p>
      )}
    </form>
  );
}
