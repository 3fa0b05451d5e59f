import { defineConfig } from 'vite';
import { wordsInHtml } from './words-in-html.js';

/** The page at `/`. The hub fills in its number when it serves index.html. */
export default defineConfig({
  base: '/chat-assets/',
  plugins: [wordsInHtml()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../../dist/web/chat',
    emptyOutDir: true,
    assetsDir: '',
    // a data: address for the icon would not pass the content security policy
    assetsInlineLimit: 0,
    // phones of 2018 and later; what those lack beyond syntax is not used
    target: 'es2019',
    cssTarget: ['chrome71', 'safari12.1', 'firefox66'],
    modulePreload: false,
  },
});
