import { useEffect, useRef, useState } from 'preact/hooks';
import { chooseLanguage, directionOf, languages } from '../words/words.js';
import { App, type AppProps } from './app.js';
import { WriteIcon } from './icons.js';
import { useChatState } from './surroundings.js';

type FrameProps = Omit<AppProps, 'onFold' | 'onLanguage'>;

/** A button in the corner, and the window it opens. The chat lives on while the window is put away. */
export function WidgetFrame({ hub, chat, memory, leaveNow }: FrameProps) {
  const [unfolded, setUnfolded] = useState(memory.read().unfolded);
  const [language, setLanguage] = useState(
    () => memory.read().language ?? chooseLanguage(navigator.languages),
  );
  const launcher = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const heard = useChatState(chat).talk.lines.filter((line) => line.actor.kind !== 'person').length;
  const [heardWhenFolded, setHeardWhenFolded] = useState(Infinity);

  const fold = (to: boolean) => {
    memory.keep({ unfolded: to });
    moved.current = true;
    setHeardWhenFolded(heard);
    setUnfolded(to);
  };
  useEffect(() => {
    // on another page of the site, a conversation that was going on goes on behind the button
    if (memory.read().shown === 'chat' && memory.read().token) chat.start();
  }, [chat, memory]);
  useEffect(() => {
    if (moved.current) (unfolded ? frame : launcher).current?.focus();
  }, [unfolded]);

  const { widget } = languages[language];
  if (!unfolded) {
    return (
      <button
        ref={launcher}
        type="button"
        class="launcher"
        lang={language}
        dir={directionOf(language)}
        onClick={() => fold(true)}
      >
        <WriteIcon />
        <span>{widget.open}</span>
        {heard > heardWhenFolded && <span class="news">{widget.news}</span>}
      </button>
    );
  }
  return (
    <section
      ref={frame}
      class="window scroller"
      role="dialog"
      aria-label={widget.open}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && fold(false)}
    >
      <App
        hub={hub}
        chat={chat}
        memory={memory}
        leaveNow={leaveNow}
        onLanguage={setLanguage}
        onFold={() => fold(false)}
      />
    </section>
  );
}
