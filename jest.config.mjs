// `node node_modules/jest/bin/jest.js [path]`, or everything by `npm test`.
import os from 'node:os';

const everyProject = {
  rootDir: import.meta.dirname,
  // Tests run in plain Node: a file's imports are there already when a file before it had them. Jest's own contexts load the
  // hub and its packages anew for every file, three seconds each, and give no memory back (docs/decisions/0037).
  runner: 'jest-light-runner',
  setupFiles: ['<rootDir>/test/support/typescript.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.mjs'],
  transform: {},
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
  // Half as many more than processors: a story waits for its clocks for much of its time. A percentage above 100 is taken for a number.
  maxWorkers: Math.ceil(os.availableParallelism() * 1.5),
  projects: process.env.SKIP_BROWSER === '1' ? [unit, app] : [unit, app, browser],
};
