import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Chat, ChatState } from '../talk/chat.js';
import type { Memory } from '../talk/memory.js';
import { languages, type LanguageCode, type Words } from '../words/words.js';

/** What this page needs to know of its hub. The number is null where it could not be learnt. */
export interface Hub {
  origin: string;
  tel: string | null;
  telShown: string;
  sms: string | null;
}

export interface Surroundings {
  hub: Hub;
  chat: Chat;
  memory: Memory;
  language: LanguageCode;
  speak: (language: LanguageCode) => void;
  leaveNow: () => void;
  /** Within another site's page, which has its own main part. */
  embedded: boolean;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings & { words: Words; Main: 'main' | 'div' } {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A view was drawn outside its page.');
  return {
    ...surroundings,
    words: languages[surroundings.language],
    Main: surroundings.embedded ? 'div' : 'main',
  };
}

export function useChatState(chat: Chat): ChatState {
  const [state, setState] = useState(chat.state);
  useEffect(() => {
    setState(chat.state);
    return chat.onChange(() => setState(chat.state));
  }, [chat]);
  return state;
}
