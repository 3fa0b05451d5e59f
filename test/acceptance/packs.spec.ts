import { generateKeyPairSync, sign } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProtocolBook } from '../../libs/protocol/index.js';
import { canonical } from '../../libs/triage/index.js';
import { trusted } from '../../src/triage/packs/read-packs.js';
import { cityDatabase, startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person } from '../support/people.js';
import type { TestDatabase } from '../support/database.js';

/** Packs of protocols, as a municipality puts them into a folder. */
const SAMPLE = 'docs/packs/spel-om-pengar.pack.json';
const sample = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { pack: Pack; signature: { key: string } };
type Pack = { version: number; protocols: Record<string, unknown>[] };

const pair = generateKeyPairSync('ed25519');
const ours = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');

let folder: string;
let database: TestDatabase;
let hub: RunningHub | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-packs-'));
  database = await cityDatabase();
});
afterEach(async () => {
  hangUp();
  await stops();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function stops(): Promise<void> {
  await hub?.close();
  hub = undefined;
}

/** A hub that believes the sample's publisher and us. */
async function starts(): Promise<ProtocolBook> {
  await stops();
  const env = { HUB_PROTOCOL_PACKS: folder, HUB_PROTOCOL_KEYS: `${sample.signature.key}, ${ours}` };
  hub = await startHub({ ...unhurried, ...env }, database);
  return (await (await fetch(`${hub.url}/api/triage/protocols`)).json()) as ProtocolBook;
}

function lays(pack: unknown, name = 'ours'): void {
  const value = sign(null, Buffer.from(canonical(pack)), pair.privateKey).toString('base64');
  const signature = { algorithm: 'ed25519', key: ours, value };
  writeFileSync(join(folder, `${name}.pack.json`), JSON.stringify({ pack, signature }));
}

const versionOf = ({ packs }: ProtocolBook): number | undefined => packs[0]?.version;
const changed = (part: Record<string, unknown>): unknown => ({
  ...sample.pack,
  protocols: [{ ...sample.pack.protocols[0], ...part }],
});

it('the sample is taken up as it lies, and its question is asked', async () => {
  cpSync(SAMPLE, join(folder, 'spel.pack.json'));
  const { packs, protocols, book } = await starts();
  expect(packs).toMatchObject([{ id: 'spel-om-pengar', version: 1, licence: 'CC0-1.0' }]);
  expect(protocols.at(-1)?.id).toBe('P20-spel');
  const person = await new Person(hub!.url).opensChat('Hej');
  await person.answers('danger', 'no');
  await person.answers('need', 'social');
  await person.answers('life-thoughts', 'no');
  await person.sees('question', (body) => body.question === 'gambling');
  await person.answers('gambling', 'ruin');
  const [contact] = await hub!.rows('select band, reasons from contact');
  expect(contact).toMatchObject({ band: 'R2', reasons: ['gambling:ruin', 'need:social', 'danger:no'] });
  // Without the pack the same hub still knows by what it graded.
  rmSync(join(folder, 'spel.pack.json'));
  expect((await starts()).protocols.map(({ id }) => id)).not.toContain('P20-spel');
  const then = await fetch(`${hub!.url}/api/triage/protocols/${book}`);
  expect(((await then.json()) as ProtocolBook).protocols.at(-1)?.id).toBe('P20-spel');
});

it.each<[string, () => void]>([
  [
    'with words changed after it was signed',
    () => writeFileSync(join(folder, 'x.pack.json'), readFileSync(SAMPLE, 'utf8').replace('"R3"', '"R5"')),
  ],
  [
    'signed by somebody who is not trusted',
    () => {
      const { publicKey } = generateKeyPairSync('ed25519');
      const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
      writeFileSync(
        join(folder, 'x.pack.json'),
        JSON.stringify({ ...sample, signature: { ...sample.signature, key } }),
      );
    },
  ],
  ['that is no file', () => mkdirSync(join(folder, 'x.pack.json'))],
  ['in a folder that is gone', () => rmSync(folder, { recursive: true })],
  ['that is no pack', () => writeFileSync(join(folder, 'x.pack.json'), 'Hej')],
  [
    'whose yes lowers',
    () =>
      lays(
        changed({
          rules: [
            {
              ...(sample.pack.protocols[0]!['rules'] as object[])[0],
              when: 'gambling = no',
              example: { gambling: 'no' },
            },
          ],
        }),
      ),
  ],
  [
    'without the question about children',
    () => lays(changed({ questions: (sample.pack.protocols[0]!['questions'] as object[]).slice(0, 1) })),
  ],
  ['that takes danger to life away', () => lays(changed({ id: 'P0-liv' }))],
])('a pack %s changes nothing, and people go on reaching somebody', async (_, lay) => {
  lay();
  const { packs, protocols } = await starts();
  expect(packs).toEqual([]);
  expect(protocols).toHaveLength(15);
  expect((await new Person(hub!.url).opensChat('Hej')).contactId).not.toBe('');
});

it('nothing is signed by a key that is none', () => {
  const text = JSON.stringify({ ...sample, signature: { ...sample.signature, key: 'QUJD' } });
  expect(trusted(text, ['QUJD'])).toMatchObject({ faults: [expect.any(String)] });
});

it('an older version, or other words under the same, is not taken up again', async () => {
  lays({ ...sample.pack, version: 2 });
  expect(versionOf(await starts())).toBe(2);
  lays({ ...sample.pack, version: 1 });
  expect(versionOf(await starts())).toBeUndefined();
  lays({ ...(changed({ otherwise: 'R3' }) as object), version: 2 });
  expect(versionOf(await starts())).toBeUndefined();
  lays({ ...(changed({ otherwise: 'R3' }) as object), version: 3 });
  expect(versionOf(await starts())).toBe(3);
});
