import pg from 'pg';
import { templateDatabase, testDatabase, type TestDatabase } from '../support/database.js';
import { environment } from '../support/hub.js';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const units = [
  { id: id(1), name: 'Socialtjänsten', authority: 'social-services', needs: ['social', 'violence'] },
  { id: id(2), name: 'Beroendemottagningen', authority: 'addiction-care', needs: ['addiction'] },
] as const;
const [social, addiction] = units;

/**
 * Little room, so that it is full now and then. Erik and Frida are on stand-by at home, by telephones that were checked.
 * Lena has no shift: she holds the watch first, and is the hub lead.
 */
export const staff = [
  { id: id(11), name: 'Alma', role: 'worker', room: 2, unit: social.id, home: false },
  { id: id(12), name: 'Bertil', role: 'worker', room: 2, unit: social.id, home: false },
  { id: id(13), name: 'Cilla', role: 'worker', room: 2, unit: addiction.id, home: false },
  { id: id(14), name: 'Disa', role: 'worker', room: 1, unit: addiction.id, home: false },
  { id: id(15), name: 'Erik', role: 'worker', room: 2, unit: social.id, home: true },
  { id: id(16), name: 'Frida', role: 'worker', room: 2, unit: addiction.id, home: true },
  { id: id(17), name: 'Lena', role: 'lead', room: 2, unit: null, home: false },
] as const;
const LENA = id(17);

/**
 * The clock of the town stands still but for a microsecond a look, and goes on when the test says so: hours in no time, and
 * the same hours in every run. PostgreSQL finds it before its own, because the search path says so.
 */
const CLOCK = `
  create sequence hub_clock start ${Date.UTC(2026, 2, 2, 8) * 1000};
  create function public.clock_timestamp() returns timestamptz language sql volatile as
    $$ select timestamptz 'epoch' + nextval('public.hub_clock') * interval '1 microsecond' $$;
  do $$ declare one record; begin
    for one in select table_name, column_name from information_schema.columns
      where table_schema = 'public' and column_default like '%clock_timestamp()%'
    loop execute format('alter table %I alter column %I set default public.clock_timestamp()', one.table_name, one.column_name);
    end loop;
  end $$;`;

const PEOPLE = `
  with town as (select * from jsonb_to_recordset($1::jsonb) as u(id uuid, name text, authority text, needs jsonb)),
  units as (insert into unit (id, name, authority) select id, name, authority from town)
  insert into unit_competence (unit_id, need) select id, jsonb_array_elements_text(needs) from town`;
const STAFF = `
  insert into worker (id, username, first_name, title, role, room, password_hash)
    select w.id, lower(w.name), w.name, 'i tjänst', w.role, w.room, '-'
    from jsonb_to_recordset($1::jsonb) as w(id uuid, name text, role text, room int)`;
const SHIFTS = `
  insert into shift (id, worker_id, unit_id, mode, starts_at, ends_at)
    select gen_random_uuid(), w.id, w.unit, case when w.home then 'home' else 'site' end, public.clock_timestamp() - interval '1 day', public.clock_timestamp() + interval '2 years'
    from jsonb_to_recordset($1::jsonb) as w(id uuid, unit uuid, home boolean) where w.unit is not null`;
const PRESENCE = `
  insert into presence (worker_id, status, lease_until)
    select w.id, case when w.role = 'lead' or w.home then 'away' else 'available' end,
      public.clock_timestamp() + case when w.home then interval '-1 day' else interval '1 year' end
    from jsonb_to_recordset($1::jsonb) as w(id uuid, role text, home boolean)`;
const TELEPHONES = `
  insert into worker_reach (worker_id, phone, verified_at)
    select w.id, '+4670174060' || row_number() over (), public.clock_timestamp()
    from jsonb_to_recordset($1::jsonb) as w(id uuid, home boolean) where w.home`;
const WATCH = `
  with lead as (insert into watch_standby (worker_id, rung) values ('${LENA}', 'lead'))
  insert into watch (seq, worker_id, since, how, accepted_at)
    select 1, '${LENA}', t, 'started', t from (select public.clock_timestamp() - interval '1 day' as t) now`;

async function found(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(CLOCK);
  await client.query(PEOPLE, [JSON.stringify(units)]);
  await client.query(STAFF, [JSON.stringify(staff)]);
  await client.query(SHIFTS, [JSON.stringify(staff)]);
  await client.query(PRESENCE, [JSON.stringify(staff)]);
  await client.query(TELEPHONES, [JSON.stringify(staff)]);
  await client.query(WATCH);
  await client.query(
    `update pulse set beat_at = public.clock_timestamp(), alive_since = public.clock_timestamp() - interval '10 years'`,
  );
  await client.end();
}

/** A small town, its clock and its staff, on a database of its own. */
export async function townDatabase(): Promise<TestDatabase> {
  const database = await testDatabase(await templateDatabase('hub_town', found));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$`,
  );
  await client.end();
  return database;
}

/** Offers wait as long as they really do; what the hub would do by itself when time goes by, the test does instead. */
export const townEnvironment = (url: string): Record<string, string> =>
  environment(url, {
    HUB_DEMO: '0',
    HUB_OFFER_SECONDS: '30',
    HUB_OWN_SECONDS: '15',
    HUB_ROUND_PAUSE_SECONDS: '15',
    HUB_HANDOVER_SECONDS: '180',
    HUB_LEASE_SECONDS: '31536000',
    HUB_SWEEP_SECONDS: '86400',
    HUB_PERSON_GONE_SECONDS: '1000000000',
    HUB_WRAP_UP_SECONDS: '1000000000',
    HUB_MISSED_OFFERS: '1000000',
  });
