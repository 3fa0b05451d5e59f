import { defineConfig, type Plugin } from 'vite';

/** A classic script is read in the encoding of the page it stands on, which may be any: nothing but ASCII survives them all. */
const asciiOnly = (): Plugin => ({
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
});

/** /widget.js: everything in one classic script, styles within it, nothing left on the other site's window. */
export default defineConfig({
  publicDir: false,
  plugins: [asciiOnly()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../../dist/web/widget',
    emptyOutDir: true,
    target: 'es2019',
    cssTarget: ['chrome71', 'safari12.1', 'firefox66'],
    modulePreload: false,
    rolldownOptions: {
      input: new URL('widget.tsx', import.meta.url).pathname,
      output: { format: 'iife', entryFileNames: 'widget.js', codeSplitting: false },
    },
  },
});
