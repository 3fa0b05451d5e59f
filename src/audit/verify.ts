import type { AuditHead, AuditProof } from '../../libs/protocol/index.js';
import type { Database } from '../platform/database/database.js';

/** Short enough for the bound on a statement's time, however long the trail grows. */
const PAGE = 20_000;

/** Recomputes a stretch of the chain from the content of its rows. `$1`: the last seal that was checked, `$2` its hash. */
const CHECK = `
  with stretch as (select a as line from audit a where a.seal > $1 order by a.seal limit ${PAGE}),
  chain as (
    select (line).seal as seal, (line).hash as hash, lag((line).seal, 1, $1::bigint) over w as last_seal,
           audit_hash(lag((line).hash, 1, $2::bytea) over w, line) as true_hash
    from stretch window w as (order by (line).seal))
  select count(*)::int as lines, max(seal) as last,
         min(seal) filter (where seal <> last_seal + 1 or hash <> true_hash) as broken
  from chain`;

interface Checked {
  lines: number;
  last: string | null;
  broken: string | null;
}

const SEAL = `select seal, encode(hash, 'hex') as hash from audit`;
type Row = { seal: string; hash: string };
const asHead = (row: Row | undefined): AuditHead | null =>
  row ? { seal: Number(row.seal), hash: row.hash } : null;

/** The newest seal. Kept somewhere else it vouches for everything before it. */
export async function headOf(database: Database): Promise<AuditHead | null> {
  return asHead((await database.rows<Row>(`${SEAL} where seal is not null order by seal desc limit 1`))[0]);
}

async function sealAt(database: Database, seal: number): Promise<AuditHead | null> {
  return asHead((await database.rows<Row>(`${SEAL} where seal = $1`, [seal]))[0]);
}

/** @returns the first seal that does not hold, or null. */
async function firstBroken(database: Database): Promise<number | null> {
  let at: AuditHead = { seal: 0, hash: '' };
  for (;;) {
    const [page] = await database.rows<Checked>(CHECK, [at.seal, Buffer.from(at.hash, 'hex')]);
    if (page?.broken) return Number(page.broken);
    if (!page?.last) return null;
    const next = await sealAt(database, Number(page.last));
    if (!next || page.lines < PAGE) return null;
    at = next;
  }
}

/** @param kept a head from another time, to find a trail that was cut or written anew from some point on. */
export async function verify(database: Database, kept: AuditHead | null = null): Promise<AuditProof> {
  const [waiting] = await database.rows<{ n: number }>(
    'select count(*)::int as n from audit where seal is null',
  );
  const broken = await firstBroken(database);
  const head = await headOf(database);
  const stillThere = !kept || (await sealAt(database, kept.seal))?.hash === kept.hash;
  return { head, waiting: waiting?.n ?? 0, broken: broken ?? (stillThere ? null : kept.seal) };
}
