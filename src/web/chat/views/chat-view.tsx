import { useEffect, useRef, useState } from 'preact/hooks';
import { Composer } from './composer.js';
import { Log } from './log.js';
import { Notice } from './notice.js';
import { Parting } from './parting.js';
import { StandingCard } from './standing.js';
import { useChatState, useSurroundings } from './surroundings.js';
import { LanguageSwitch } from './top.js';

export function ChatView({ onParted }: { onParted: () => void }) {
  const { words, chat, Main } = useSurroundings();
  const state = useChatState(chat);
  const [parting, setParting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    chat.start();
    heading.current?.focus();
  }, [chat]);
  return (
    <Main class="chat">
      <LanguageSwitch />
      <h1 ref={heading} tabIndex={-1} class="unseen">
        {words.chat.heading}
      </h1>
      <StandingCard state={state} />
      <Log state={state} />
      <div class="foot">
        <Notice state={state} />
        {parting ? (
          <Parting onStay={() => setParting(false)} onGo={onParted} />
        ) : (
          <Composer onPart={() => setParting(true)} />
        )}
      </div>
    </Main>
  );
}
