// Protocol packs from the command line: a key pair, a signature, a check. See docs/packs/README.md.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import fs from 'node:fs';

const USAGE = `node scripts/pack.mjs keys NAME            makes NAME.private.pem and prints the public key
node scripts/pack.mjs sign PACK.json NAME.private.pem    prints the signed pack
node scripts/pack.mjs check PACK.json                    tries every answer, as the hub will, and says what is wrong`;

const rawKey = (publicKey) =>
  publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
const triage = async () => import('../dist/libs/triage/index.js');
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

function keys(name) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  fs.writeFileSync(`${name}.private.pem`, privateKey.export({ format: 'pem', type: 'pkcs8' }), {
    mode: 0o600,
    flag: 'wx',
  });
  console.log(rawKey(publicKey));
}

/** Nothing is signed that could not be loaded. */
async function signed(file, keyFile) {
  const { canonical } = await triage();
  const pack = read(file);
  await check(file);
  const key = createPrivateKey(fs.readFileSync(keyFile));
  const value = sign(null, Buffer.from(canonical(pack)), key).toString('base64');
  const signature = { algorithm: 'ed25519', key: rawKey(createPublicKey(key)), value };
  console.log(JSON.stringify({ pack, signature }, null, 2));
}

async function check(file) {
  const { BUILT_IN, loadProtocols, ProtocolPack, withThose } = await triage();
  const content = read(file);
  const pack = ProtocolPack.parse(content.pack ?? content);
  const loaded = loadProtocols(withThose(BUILT_IN, pack.protocols));
  if (loaded.ok)
    return console.error(`${pack.id}/${pack.version}: ${pack.protocols.length} protocols, nothing wrong`);
  for (const { protocol, faults } of loaded.faults) console.error(`${protocol}:\n  ${faults.join('\n  ')}`);
  throw new Error('the pack cannot be loaded');
}

const [what, ...rest] = process.argv.slice(2);
const ways = { keys, sign: signed, check };
if (!ways[what] || rest.length === 0) console.log(USAGE);
else await ways[what](...rest);
