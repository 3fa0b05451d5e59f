import { useEffect, useMemo, useState } from 'preact/hooks';
import { onThreeEscapes } from '../leave.js';
import type { Chat } from '../talk/chat.js';
import type { Memory } from '../talk/memory.js';
import { chooseLanguage, directionOf, type LanguageCode } from '../words/words.js';
import { ChatView } from './chat-view.js';
import { Parted } from './parting.js';
import { SurroundingsContext, type Hub } from './surroundings.js';
import { Top } from './top.js';
import { Welcome } from './welcome.js';

export interface AppProps {
  hub: Hub;
  chat: Chat;
  memory: Memory;
  leaveNow: () => void;
  /** Tells whoever owns the surrounding page that another language is spoken. */
  onLanguage?: (language: LanguageCode) => void;
  /** The widget's window can be put away. */
  onFold?: () => void;
}

/** The whole of what a person meets; the page and the widget show the same. */
export function App({ hub, chat, memory, leaveNow, onLanguage, onFold }: AppProps) {
  const [shown, setShown] = useState(memory.read().shown);
  const [language, setLanguage] = useState(
    () => memory.read().language ?? chooseLanguage(navigator.languages),
  );

  const embedded = onFold !== undefined;

  useEffect(() => onThreeEscapes(leaveNow), [leaveNow]);
  useEffect(() => {
    onLanguage?.(language);
    memory.keep({ language });
  }, [language, memory, onLanguage]);

  const go = (to: typeof shown) => {
    memory.keep({ shown: to });
    setShown(to);
    if (!embedded) window.scrollTo(0, 0);
  };
  const surroundings = useMemo(
    () => ({ hub, chat, memory, language, speak: setLanguage, leaveNow, embedded }),
    [hub, chat, memory, language, leaveNow, embedded],
  );
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class="app" lang={language} dir={directionOf(language)}>
        <Top onFold={onFold} />
        {shown === 'doors' && <Welcome onWrite={() => go('chat')} />}
        {shown === 'chat' && (
          <ChatView
            onParted={() => {
              chat.leave();
              go('parted');
            }}
          />
        )}
        {shown === 'parted' && (
          <Parted
            onReturn={() => go('chat')}
            onForget={() => {
              chat.forget();
              go('doors');
            }}
          />
        )}
      </div>
    </SurroundingsContext.Provider>
  );
}
