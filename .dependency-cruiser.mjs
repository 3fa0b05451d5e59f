// The laws of docs/architecture.md that are about who may import whom. Patterns, never lists of features: a new room is
// held by them on the day it is made. test/architecture/ tries an offence of each.
const EMULATOR = '^libs/vonage-emulator/';
const SPEC = '\\.spec\\.tsx?$';
const TABLE_FILE = '\\.(entity|table|sql)\\.ts$';

const law = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const purity = [
  law(
    'libs-know-only-libs',
    'Law 1: what the hub knows does not depend on what it does.',
    { path: '^libs/' },
    { path: '^(src|test|scripts)/' },
  ),
  law(
    'libs-touch-no-machine',
    'Law 1: no clock, network, file or randomness of Node; the emulator is a program of its own.',
    { path: '^libs/', pathNot: [EMULATOR, SPEC] },
    { dependencyTypes: ['core'] },
  ),
  law(
    'libs-use-only-pure-packages',
    'Law 1: of packages, only those that compute: schemas, phone numbers, calendars, holidays, languages.',
    { path: '^libs/', pathNot: [EMULATOR, SPEC] },
    { path: 'node_modules/', pathNot: 'node_modules/(zod|libphonenumber-js|ical.js|date-holidays|eld)/' },
  ),
  law(
    'emulator-stands-alone',
    'The emulator is Vonage: nobody links against Vonage.',
    { path: '^(libs|src)/', pathNot: [EMULATOR, SPEC] },
    { path: EMULATOR },
  ),
];

const oneWay = [
  law('no-cycle', 'Law 2: the lower writes or announces, the higher listens.', {}, { circular: true }),
  {
    ...law('no-cycle-of-rooms', 'Law 2, for rooms: not between their files either.', {}, { circular: true }),
    from: { path: '^(src|libs)/[^/]+$' },
    scope: 'folder',
  },
];

const ownTables = [
  law(
    'own-tables-only',
    'Law 3: features refer to each other by id; nobody else sees the shape of a table.',
    { path: '^src/([^/]+)/' },
    { path: `^src/[^/]+/.*${TABLE_FILE}`, pathNot: '^src/$1/' },
  ),
  law(
    'tables-stay-in-their-room',
    'Law 3, for files beside the rooms (main.ts, app.module.ts).',
    { path: '^(src/[^/]+|libs/.+)\\.ts$' },
    { path: TABLE_FILE },
  ),
];

const browsers = [
  law(
    'browser-meets-server-in-protocol',
    'Law 4: a page imports pages and the words of libs/protocol.',
    { path: '^src/web/' },
    { path: '^(src|libs|test|scripts)/', pathNot: '^(src/web|libs/protocol)/' },
  ),
  law(
    'browser-takes-types-only',
    'Law 4: of the protocol a page takes types, and one list without a schema; zod stays out of what a phone must download.',
    { path: '^src/web/', pathNot: '^src/web/[^/]+/vite[^/]*\\.config\\.ts$' },
    { path: '^libs/', pathNot: '^libs/protocol/spoken-languages\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  law(
    'browser-is-not-node',
    'Law 4: a page runs in a browser.',
    { path: '^src/web/', pathNot: ['^src/web/[^/]+/vite[^/]*\\.config\\.ts$', SPEC] },
    { dependencyTypes: ['core'] },
  ),
  law(
    'server-knows-no-page',
    'Law 4: the server serves what the builder left in dist/web.',
    { path: '^(src|libs)/', pathNot: '^src/web/' },
    { path: '^src/web/' },
  ),
];

const vonage = [
  law(
    'only-one-room-knows-vonage',
    'Law 5.',
    { path: '^(src|libs)/', pathNot: ['^src/channels/vonage/', `^libs/vonage-emulator/.*${SPEC}`] },
    { path: 'node_modules/@vonage/' },
  ),
  law(
    'vonage-is-spoken-to-by-channels',
    'Law 5: other rooms know channels, not who carries them.',
    { path: '^src/[^/]+/', pathNot: '^src/channels/' },
    { path: '^src/channels/vonage/' },
  ),
];

const sound = [
  law('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: 'dist/' }),
  law(
    'src-without-tests',
    'What runs does not need what proves it.',
    { path: '^src/' },
    { path: '^(test|scripts)/' },
  ),
];

export default {
  forbidden: [...purity, ...oneWay, ...ownTables, ...browsers, ...vonage, ...sound],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
