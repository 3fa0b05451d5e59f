import '../tokens.css';
import './styles/parts.css';
import './styles/chat.css';
// last: it widens what the two before it have laid out for a phone
import './styles/page.css';
import { render } from 'preact';
import { leaveAtOnce } from './leave.js';
import { Chat } from './talk/chat.js';
import { openMemory } from './talk/memory.js';
import { App } from './views/app.js';
import { directionOf, type LanguageCode } from './words/words.js';

const root = document.getElementById('page')!;
const told = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
const hub = { origin: '', tel: told('tel'), telShown: told('tel-shown'), sms: told('tel') };
const memory = openMemory(() => sessionStorage);
const chat = new Chat(hub.origin, memory);

const leaveNow = () =>
  leaveAtOnce({ forget: () => chat.forget(), clear: () => (document.body.textContent = '') });

const onLanguage = (language: LanguageCode) => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
};

/** The page has stood there without us until now: whoever had already reached a door stays at it. */
const door = document.activeElement?.getAttribute('data-door');
root.textContent = '';
render(<App hub={hub} chat={chat} memory={memory} leaveNow={leaveNow} onLanguage={onLanguage} />, root);
if (door) root.querySelector<HTMLElement>(`[data-door="${door}"]`)?.focus();
