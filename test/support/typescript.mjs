// Lets a test's process import TypeScript: SWC compiles each file as it is asked for. Node itself strips types, but knows no
// decorators; loaders of others answer from a thread of their own, which costs every import a message there and back.
import fs from 'node:fs';
import { registerHooks } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

const COMPILED = /\.js$/;

/** An import says `./hub.js`, as it will be when built; here the file beside it is `./hub.ts`. */
function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && COMPILED.test(specifier) && isTypeScript(context.parentURL)) {
    const source = new URL(specifier.replace(COMPILED, '.ts'), context.parentURL);
    if (fs.existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

function load(url, context, next) {
  if (!isTypeScript(url)) return next(url, context);
  const filename = fileURLToPath(withoutQuery(url));
  const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...swc, filename });
  return { format: 'module', source: code, shortCircuit: true };
}

const isTypeScript = (url = '') => withoutQuery(url).endsWith('.ts');

/** The runner imports a test as `some.spec.ts?1700000000000`, so that it is read anew. */
const withoutQuery = (url) => url.replace(/\?.*$/, '');

registerHooks({ resolve, load });
process.setSourceMapsEnabled(true);
