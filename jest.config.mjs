// Jest in its ESM mode: `node --experimental-vm-modules node_modules/jest/bin/jest.js [path]`, or everything by `npm test`.
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

const everyProject = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

/** Pure: no database. */
const unit = { ...everyProject, displayName: 'unit', testMatch: ['<rootDir>/{libs,src}/**/*.spec.ts'] };

/** Against a real PostgreSQL; test/support/database.ts gives every file a database of its own. */
const app = {
  ...everyProject,
  displayName: 'app',
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

/** As `app`, and with a real Chromium. */
const browser = {
  ...app,
  displayName: 'browser',
  testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/support/browser-setup.mjs',
};

export default {
  rootDir: import.meta.dirname,
  // For a machine that is busy with other things too; a test that waits for what never comes is red all the same.
  testTimeout: 60_000,
  // As many files at once as there are processors: three on two took longer, and made stories late.
  maxWorkers: '100%',
  // Modules in Node's contexts are never given back: after some sixty files a process had 4 GB and did nothing but look for more.
  workerIdleMemoryLimit: '1200MB',
  projects: process.env.SKIP_BROWSER === '1' ? [unit, app] : [unit, app, browser],
};
