import type { Plugin } from 'vite';
import { drawings } from './views/drawings.js';
import { ar } from './words/ar.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

const TEXTS: Record<string, unknown> = { sv, en, ar, drawings };

const lookUp = (path: string): string => {
  const found = path.split('.').reduce<unknown>((in_, key) => (in_ as Record<string, unknown>)?.[key], TEXTS);
  if (typeof found !== 'string') throw new Error(`index.html asks for {{${path}}}, which is no text.`);
  return found;
};

/** {{sv.doors.call}} in index.html becomes that text: what stands there without JavaScript has the same source as the rest. */
export const wordsInHtml = (): Plugin => ({
  name: 'words-in-html',
  transformIndexHtml: (html) => html.replace(/\{\{([\w.]+)\}\}/g, (_, path: string) => lookUp(path)),
});
