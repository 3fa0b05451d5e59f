import { useEffect, useRef, useState } from 'preact/hooks';
import { Composer } from './composer.js';
import { Log } from './log.js';
import { Notice } from './notice.js';
import { Parting } from './parting.js';
import { StandingCard } from './standing.js';
import { useChatState, useSurroundings } from './surroundings.js';
import { LanguageSwitch } from './top.js';
import { Wishes } from './wishes.js';

export function ChatView({ onParted }: { onParted: () => void }) {
  const { words, chat, Main } = useSurroundings();
  const state = useChatState(chat);
  const [below, setBelow] = useState<'composer' | 'parting' | 'wishes'>('composer');
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
        {below === 'parting' && <Parting onStay={() => setBelow('composer')} onGo={onParted} />}
        {below === 'wishes' && <Wishes state={state} onDone={() => setBelow('composer')} />}
        {below === 'composer' && (
          <Composer onPart={() => setBelow('parting')} onWish={() => setBelow('wishes')} />
        )}
      </div>
    </Main>
  );
}
