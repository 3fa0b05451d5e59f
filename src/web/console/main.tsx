import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../tokens.css';
import './style/page.css';
import './style/controls.css';
import './style/frame.css';
import './style/list.css';
import './style/talk.css';
import './style/ear.css';
import './style/context.css';
import './style/call.css';
import './style/roster.css';
import './style/steer.css';
import './style/narrow.css';
import './style/board.css';
import { Console } from './console.js';
import { resume } from './line/entrance.js';

resume();
// The board and the desk are two pages at two addresses.
window.addEventListener('hashchange', () => location.reload());
const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
