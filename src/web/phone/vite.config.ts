import { defineConfig } from 'vite';

export default defineConfig({
  // relative: the hub serves the page under /phone/, the emulator at its root
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../../../dist/web/phone', emptyOutDir: true, target: 'es2022' },
});
