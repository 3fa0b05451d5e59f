import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolPack, SignedPack } from '../../../libs/triage/index.js';
import { digestOf, isSignedBy } from './signature.js';

export interface TrustedPack extends ProtocolPack {
  key: string;
  digest: string;
}
export interface RefusedPack {
  file: string;
  faults: string[];
}

const LARGEST_PACK = 2_000_000;

/** The packs in a folder, each with a signature that counts; the newest version of each. What cannot be taken says why. */
export async function readPacks(
  folder: string,
  keys: readonly string[],
): Promise<{ packs: TrustedPack[]; refused: RefusedPack[] }> {
  const packs = new Map<string, TrustedPack>();
  const refused: RefusedPack[] = [];
  const files = await filesIn(folder);
  if ('faults' in files) return { packs: [], refused: [{ file: folder, faults: files.faults }] };
  for (const file of files) {
    const text = await orWhyNot(readFile(join(folder, file), 'utf8'));
    const read = typeof text === 'string' ? trusted(text, keys) : text;
    if ('faults' in read) refused.push({ file, faults: read.faults });
    else if ((packs.get(read.id)?.version ?? 0) < read.version) packs.set(read.id, read);
  }
  return { packs: [...packs.values()], refused };
}

type WhyNot = { faults: string[] };
async function filesIn(folder: string): Promise<string[] | WhyNot> {
  const all = await orWhyNot(readdir(folder));
  return 'faults' in all ? all : all.filter((file) => file.endsWith('.pack.json')).sort();
}

/** A folder that is not there, a file that may not be read: said, and nobody's way to the hub is shut by it. */
const orWhyNot = <T>(read: Promise<T>): Promise<T | WhyNot> =>
  read.catch((failure: NodeJS.ErrnoException) => ({
    faults: [`it cannot be read (${failure.code ?? failure.name})`],
  }));

/** The signature is judged before anything in the pack is looked at. */
export function trusted(text: string, keys: readonly string[]): TrustedPack | { faults: string[] } {
  if (text.length > LARGEST_PACK) return { faults: [`it is larger than ${LARGEST_PACK} bytes`] };
  const signed = SignedPack.safeParse(asJson(text));
  if (!signed.success) return { faults: ['it is no signed pack'] };
  const { pack, signature } = signed.data;
  if (!keys.includes(signature.key)) return { faults: ['it is signed with a key that is not trusted'] };
  if (!isSignedBy(pack, signature.key, signature.value)) return { faults: ['its signature does not hold'] };
  const read = ProtocolPack.safeParse(pack);
  if (read.success) return { ...read.data, key: signature.key, digest: digestOf(pack) };
  return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    if (failure instanceof SyntaxError) return null;
    throw failure;
  }
}
