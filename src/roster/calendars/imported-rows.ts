import {
  goneFrom,
  type Brought,
  type CalendarRule,
  type Gone,
  type Said,
} from '../../../libs/roster/index.js';
import type { Tx } from '../../platform/database/database.js';

/** Of the same calendar, and of those that were brought before it was written down which calendar they came from. */
const BROUGHT = `
  select s.id, s.source_uid as uid, s.worker_id as "workerId", s.rule, s.source, w.first_name as name
  from shift_series s join worker w on w.id = s.worker_id
  where s.unit_id = $1 and s.source_uid is not null and s.source in ($2, '')`;
const REMOVE = `delete from shift_series where id = any($1::uuid[])`;
const SHORTEN = `
  update shift_series s set rule = n.rule from jsonb_to_recordset($1::jsonb) as n(id uuid, rule jsonb) where n.id = s.id`;
/** Of which it was not known: the calendar that names them now is theirs. */
const OWN = `
  update shift_series s set source = $2 from jsonb_to_recordset($3::jsonb) as n(uid text, "workerId" uuid)
  where s.unit_id = $1 and s.source = '' and s.source_uid = n.uid and s.worker_id = n."workerId" and not exists (
    select from shift_series o
    where (o.unit_id, o.source, o.source_uid, o.worker_id) = (s.unit_id, $2, s.source_uid, s.worker_id))`;
/** A series that comes again keeps its id: overrides of it go on counting. */
const PUT = `
  insert into shift_series (id, unit_id, worker_id, mode, rule, source, source_uid)
  select gen_random_uuid(), $1, n."workerId", $2, n.rule, $3, n.uid
  from jsonb_to_recordset($4::jsonb) as n(uid text, "workerId" uuid, rule jsonb)
  on conflict (unit_id, source, source_uid, worker_id) do update set rule = excluded.rule, mode = excluded.mode
  returning id`;

export interface Row {
  uid: string;
  workerId: string;
  rule: CalendarRule;
}

interface Into {
  unitId: string;
  mode: string;
  source: string;
  rows: Row[];
}

type NamedGone = Omit<Gone, 'row'> & { row: Brought & { name: string } };

/** The rows of a unit that go with this file, whoever's they are. */
export async function goneOf(
  through: Pick<Tx, 'rows'>,
  unitId: string,
  said: Said,
  now: number,
): Promise<NamedGone[]> {
  const rows = await through.rows<NamedGone['row']>(BROUGHT, [unitId, said.source]);
  const gone = goneFrom(rows, said, now) as NamedGone[];
  return gone.sort((a, b) => a.next.from - b.next.from);
}

export async function putRows(tx: Tx, { unitId, mode, source, rows }: Into, gone: Gone[]): Promise<void> {
  const left = gone.flatMap(({ row: { id }, left: rule }) => (rule ? [{ id, rule }] : []));
  await tx.rows(REMOVE, [gone.filter((one) => !one.left).map(({ row }) => row.id)]);
  await tx.rows(SHORTEN, [JSON.stringify(left)]);
  if (source) await tx.rows(OWN, [unitId, source, JSON.stringify(rows)]);
  await tx.rows(PUT, [unitId, mode, source, JSON.stringify(rows)]);
}
