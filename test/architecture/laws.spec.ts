import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** A house of a few files, in which each law is broken once and next to it the same thing is done rightly. */
const HOUSE: Record<string, string> = {
  'libs/protocol/words.ts': 'export const word = 1; export type Word = 1;',
  'libs/triage/right.ts':
    "import { z } from 'zod'; import { word } from '../protocol/words.js'; export const a = [z, word];",
  'libs/triage/knows-src.ts': "import { a } from '../../src/triage/ask.js'; export const b = a;",
  'libs/triage/reads-files.ts': "import fs from 'node:fs'; export const b = fs;",
  'libs/triage/asks-database.ts': "import pg from 'pg'; export const b = pg;",
  'libs/triage/plays-vonage.ts': "import { a } from '../vonage-emulator/main.js'; export const b = a;",
  'libs/vonage-emulator/main.ts': "import http from 'node:http'; export const a = http;",
  'src/triage/ask.ts': 'export const a = 1;',
  'src/roster/hen.ts': "import type { Egg } from './egg.js'; export type Hen = Egg;",
  'src/roster/egg.ts': "import type { Hen } from './hen.js'; export type Egg = Hen;",
  'src/routing/offer.ts': "import { open } from '../intake/open.js'; export const offer = open;",
  'src/routing/again.ts': 'export const again = 1;',
  'src/intake/open.ts': 'export const open = 1;',
  'src/intake/back.ts': "import { again } from '../routing/again.js'; export const back = again;",
  'src/staff/worker.entity.ts': 'export class Worker {}',
  'src/staff/own.ts': "import { Worker } from './worker.entity.js'; export const a = Worker;",
  'src/desk/foreign.ts': "import { Worker } from '../staff/worker.entity.js'; export const a = Worker;",
  'src/app.module.ts': "import { Worker } from './staff/worker.entity.js'; export const a = Worker;",
  'src/web/console/right.tsx':
    "import type { Word } from '../../../libs/protocol/words.js'; export type A = Word;",
  'src/web/chat/takes-values.ts':
    "import { word } from '../../../libs/protocol/words.js'; export const a = word;",
  'src/web/chat/knows-server.ts': "import type { Hen } from '../../roster/hen.js'; export type A = Hen;",
  'src/web/chat/runs-on-node.ts': "import fs from 'node:fs'; export const a = fs;",
  'src/audit/knows-page.ts': "import type { A } from '../web/console/right.js'; export type B = A;",
  'src/channels/vonage/right.ts': "import { Vonage } from '@vonage/server-sdk'; export const a = Vonage;",
  'src/channels/sms/right.ts': "import { a } from '../vonage/right.js'; export const b = a;",
  'src/people/calls-vonage.ts': "import { Vonage } from '@vonage/server-sdk'; export const a = Vonage;",
  'src/insight/knows-vonage.ts': "import { a } from '../channels/vonage/right.js'; export const b = a;",
  'src/insight/needs-tests.ts': "import { a } from '../../test/story.js'; export const b = a;",
  'test/story.ts': 'export const a = 1;',
};

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

function lawsBrokenIn(house: string): string[] {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, '--output-type', 'json', 'src', 'libs', 'test'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 64e6 });
  const { summary } = JSON.parse(stdout) as Report;
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

describe('the laws about who may import whom', () => {
  let house: string;
  let broken: string[];

  beforeAll(() => {
    house = fs.mkdtempSync(path.join(os.tmpdir(), 'stafett-laws-'));
    for (const [file, text] of Object.entries(HOUSE)) {
      fs.mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      fs.writeFileSync(path.join(house, file), text);
    }
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json'])
      fs.copyFileSync(path.join(root, file), path.join(house, file));
    fs.writeFileSync(path.join(house, 'package.json'), '{"type":"module"}');
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
    broken = lawsBrokenIn(house);
  });

  afterAll(() => fs.rmSync(house, { recursive: true, force: true }));

  it.each([
    'libs/triage/knows-src.ts: libs-know-only-libs',
    'libs/triage/reads-files.ts: libs-touch-no-machine',
    'libs/triage/asks-database.ts: libs-use-only-pure-packages',
    'libs/triage/plays-vonage.ts: emulator-stands-alone',
    'src/roster/egg.ts: no-cycle',
    'src/intake: no-cycle-of-rooms',
    'src/routing: no-cycle-of-rooms',
    'src/desk/foreign.ts: own-tables-only',
    'src/app.module.ts: tables-stay-in-their-room',
    'src/web/chat/takes-values.ts: browser-takes-types-only',
    'src/web/chat/knows-server.ts: browser-meets-server-in-protocol',
    'src/web/chat/runs-on-node.ts: browser-is-not-node',
    'src/audit/knows-page.ts: server-knows-no-page',
    'src/people/calls-vonage.ts: only-one-room-knows-vonage',
    'src/insight/knows-vonage.ts: vonage-is-spoken-to-by-channels',
    'src/insight/needs-tests.ts: src-without-tests',
  ])('refuse %s', (offence) => {
    expect(broken).toContain(offence);
  });

  it('refuse nothing else', () => {
    expect(broken).toHaveLength(16);
  });
});
