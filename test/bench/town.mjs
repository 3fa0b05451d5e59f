// What a hub under measure is filled with, straight into its own database: a unit, workers with sessions, contacts.
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

export async function query(connectionString, text, values) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** One unit that takes these needs (and whatever is not yet graded), its workers on duty around the clock. */
const WORKERS = `
  with u as (insert into unit (id, name, authority) values (gen_random_uuid(), 'Mätningen', 'association') returning id),
  k as (insert into unit_competence (unit_id, need) select id, unnest(array['psychiatry', 'addiction']) from u),
  w as (
    insert into worker (id, username, first_name, title, role, room, password_hash)
    select gen_random_uuid(), 'bench-' || n, 'Mätare ' || n, 'mätningen', 'worker', 20, 'none' from generate_series(1, $1::int) n
    returning id),
  s as (
    insert into shift (id, worker_id, unit_id, starts_at, ends_at)
    select gen_random_uuid(), w.id, u.id, clock_timestamp() - interval '1 hour', clock_timestamp() + interval '1 day' from w, u),
  t as (select w.id, row_number() over () as n from w)
  insert into staff_session (id, token_hash, worker_id, expires_at)
  select gen_random_uuid(), h.hash, t.id, clock_timestamp() + interval '1 day'
  from t join unnest($2::bytea[]) with ordinality as h(hash, n) on h.n = t.n`;

/** @returns the tokens the workers are signed in with. */
export async function addWorkers(url, count) {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await query(url, WORKERS, [count, hashes]);
  return tokens;
}

/** Contacts that the desk holds: $1 their ids, $2 channel, $3 need, $4 band, $5 alarm, $6 addresses. */
const WAITING = `
  with desk as (select seq, worker_id, since, clock_timestamp() as at from watch where until is null),
  wanted as (select * from unnest($1::uuid[], $6::text[]) as n(id, address)),
  people as (insert into person (id) select id from wanted),
  c as (
    insert into contact (id, person_id, channel, language, address, need, band, alarm, alarm_at, state, arrived_at, round_at, last_seq)
    select id, id, $2, 'sv', address, $3, $4, $5, case when $5::text is not null then at end, 'waiting', at, at, 1 from wanted, desk),
  r as (
    insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
    select id, 1, 'desk', worker_id, at, seq, since from wanted, desk)
  insert into entry (contact_id, seq, kind, audience, actor, body)
  select id, 1, 'arrived', 'person', '{"kind":"person"}', jsonb_build_object('kind', 'arrived', 'channel', $2::text, 'language', 'sv') from wanted`;

async function addContacts(
  url,
  ids,
  { channel = 'webchat', need = null, band = 'Rx', alarm = null, addresses } = {},
) {
  await query(url, WAITING, [ids, channel, need, band, alarm, addresses ?? ids.map(() => null)]);
  await query(url, 'analyze');
  return ids;
}

const ids = (count) => Array.from({ length: count }, () => randomUUID());

/** Contacts that anybody may take, before those that come later. */
export const addQueue = (url, count) => addContacts(url, ids(count));

/** Contacts that nobody on duty is competent for: they wait, however many are free. Their alarm was raised long ago. */
export const addStanding = (url, count) =>
  addContacts(url, ids(count), { need: 'housing', band: 'R5', alarm: 'lead' });

export async function addTexters(url, count) {
  const addresses = Array.from({ length: count }, (_, n) => `+4670${String(1_000_000 + n)}`);
  await addContacts(url, ids(count), {
    channel: 'sms',
    need: 'housing',
    band: 'R5',
    alarm: 'lead',
    addresses,
  });
  return addresses;
}

/** The worker of a token takes contacts, by the rules of the ledger. */
const TAKE = `
  with me as (select worker_id as id from staff_session where token_hash = $2),
  o as (
    insert into offer (id, contact_id, worker_id, step, round, made_at, expires_at, settled_at, outcome)
    select gen_random_uuid(), c.id, me.id, 'duty', 1, t.at, t.at + interval '30 seconds', t.at, 'accepted'
    from me, unnest($1::uuid[]) as c(id), (select clock_timestamp() as at) t returning id, contact_id, worker_id, settled_at as at),
  old as (update responsibility r set until = o.at from o where r.contact_id = o.contact_id and r.seq = 1 returning o.*),
  link as (
    insert into responsibility (contact_id, seq, kind, worker_id, since, offer_id)
    select contact_id, 2, 'worker', worker_id, at, id from old)
  update contact c set state = 'answered', answered_at = o.at from o where c.id = o.contact_id`;

/** Talks under way, and the tokens their persons come back with. All are the contacts of one worker. */
export async function addTalks(url, count, workerToken) {
  const contacts = await addContacts(url, ids(count));
  await query(url, TAKE, [contacts, createHash('sha256').update(workerToken).digest()]);
  const [{ secret }] = await query(url, 'select secret from hub_secret');
  const mark = (id) => createHmac('sha256', secret).update(`person ${id}`).digest('base64url');
  return { contacts, tokens: contacts.map((id) => `${id}.${mark(id)}`) };
}

const LEGS = `
  with mine as (select id, worker_id from staff_session where token_hash = $3),
  legs as (
    insert into voice_leg (id, contact_id, kind, purpose, worker_id, way, outgoing, provider_id, state, has_answered, stage, room)
    select l.id, l.contact_id, 'worker', 'accepted', mine.worker_id, 'browser', true, 'bench-' || l.id, 'answered', true, 'room', 'bench'
    from unnest($1::uuid[], $2::uuid[]) as l(id, contact_id), mine)
  select worker_id, id as session from mine`;

/** Calls under way in one worker's browser, and what both ends of each show at the door. */
export async function addEars(url, count) {
  const [token] = await addWorkers(url, 1);
  const hash = createHash('sha256').update(token).digest();
  const contacts = await addContacts(url, ids(count), { channel: 'voice' });
  await query(url, TAKE, [contacts, hash]);
  const legs = ids(count);
  const [{ worker_id: worker, session }] = await query(url, LEGS, [legs, contacts, hash]);
  const [{ secret }] = await query(url, 'select secret from hub_secret');
  const mark = (what) => createHmac('sha256', secret).update(what).digest('base64url');
  const page = `${worker}.${session}.${randomUUID()}.${Date.now() + 600_000}`;
  return legs.map((legId) => ({
    legId,
    secret: `Ear ${mark(`ear line ${legId}`)}`,
    mark: `${page}.${mark(`ear page ${legId} ${page}`)}`,
  }));
}
