import { render } from 'preact';
import { leaveAtOnce } from './leave.js';
import { Chat } from './talk/chat.js';
import { openMemory } from './talk/memory.js';
import { WidgetFrame } from './views/widget-frame.js';
import type { Hub } from './views/surroundings.js';
import { dress } from './widget-styles.js';

/*
 * One script tag on another site: <script src="https://…/widget.js" async></script>. The hub is where the script came from.
 * Nothing is left on that site but one element at the end of its body; its styles and scripts keep to themselves.
 */
const MARK = 'data-stafett';
const script = document.currentScript as HTMLScriptElement | null;

/** Without the number the chat still works, and 112 is always there. */
async function learnAboutHub(origin: string): Promise<Hub> {
  try {
    const answer = await fetch(`${origin}/api/hub`, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const { number, numberShown, sms } = (await answer.json()) as Record<string, string>;
    return { origin, tel: number ?? null, telShown: numberShown ?? '', sms: sms ?? null };
  } catch {
    return { origin, tel: null, telShown: '', sms: null };
  }
}

async function appear(origin: string): Promise<void> {
  if (document.querySelector(`[${MARK}]`)) return;
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  const shadow = host.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  root.className = 'widget';
  shadow.appendChild(root);
  document.body.appendChild(host);
  root.style.fontSize = 'medium';
  dress(shadow, root);
  const hub = await learnAboutHub(origin);
  const memory = openMemory(() => sessionStorage);
  const chat = new Chat(origin, memory);
  const clear = () => {
    document.body.textContent = '';
  };
  const leaveNow = () => leaveAtOnce({ forget: () => chat.forget(), clear });
  render(<WidgetFrame hub={hub} chat={chat} memory={memory} leaveNow={leaveNow} />, root);
}

if (script) {
  const { origin } = new URL(script.src);
  if (document.body) void appear(origin);
  else document.addEventListener('DOMContentLoaded', () => void appear(origin));
}
