import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/console/',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: here('../../../dist/web/console'),
    emptyOutDir: true,
    target: 'es2022',
    // Our pages allow no data: addresses, so nothing is folded into the style sheet.
    assetsInlineLimit: 0,
    // One worker opens this once a day on a hospital's network; one file of 180 kB, compressed, is no burden.
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
  },
});
