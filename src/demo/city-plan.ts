import type { WeeklyRule } from '../../libs/roster/index.js';
import type { Tx } from '../platform/database/database.js';
import { lead, onRota, units, workers } from './city.js';

const weekly = (starts: string, ends: string, more: Partial<WeeklyRule> = {}): WeeklyRule => ({
  kind: 'weekly',
  from: '2024-01-01',
  until: null,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  everyWeeks: 1,
  on: ['ordinary', 'eve', 'red'],
  starts,
  ends,
  days: ends <= starts ? 1 : 0,
  ...more,
});
/** Nobody sleeps in the demo city: whoever signs in is on duty, by day and by night. */
const TURNS = [
  ['a', weekly('07:00', '19:00')],
  ['b', weekly('19:00', '07:00')],
] as const;

const [gun, hugo] = onRota;
const weekdays = { weekdays: [1, 2, 3, 4, 5], on: ['ordinary', 'eve'] as WeeklyRule['on'] };
const weekend = { weekdays: [6], everyWeeks: 2, days: 2 };
const rota = [
  { turn: 'a', worker: gun.id, mode: 'site', rule: weekly('08:00', '16:30', weekdays) },
  { turn: 'a', worker: hugo.id, mode: 'site', rule: weekly('16:30', '22:00', weekdays) },
  { turn: 'b', worker: gun.id, mode: 'home', rule: weekly('08:00', '08:00', weekend) },
  {
    turn: 'b',
    worker: hugo.id,
    mode: 'home',
    rule: weekly('08:00', '08:00', { ...weekend, from: '2024-01-08' }),
  },
].map(({ turn, worker, ...one }) => ({ id: worker.replace(/^0/, turn), unit: units[0].id, worker, ...one }));

const always = workers.flatMap(({ id, unit }) =>
  unit
    ? TURNS.map(([turn, rule]) => ({ id: id.replace(/^0/, turn), unit, worker: id, mode: 'site', rule }))
    : [],
);
const series = [...always, ...rota];
/** Of the numbers that Sweden keeps free for stories: they reach nobody. */
const phones = [...workers, ...onRota].map(({ id }, n) => ({
  worker: id,
  phone: `+467017406${String(n + 5).padStart(2, '0')}`,
}));
const roundTheClock = [{ on: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00', least: 1, onSite: false }];

/** Safe to run at every start: what is there stays as it is, and is never published anew. */
export async function planCity(tx: Tx): Promise<void> {
  const [planned] = await tx.rows(`select id from roster_publication where unit_id = $1 limit 1`, [
    units[0].id,
  ]);
  if (planned) return;
  await tx.rows(`update unit set hours = $2 where id = any($1::uuid[])`, [
    units.map(({ id }) => id),
    JSON.stringify(roundTheClock),
  ]);
  await tx.rows(
    `insert into unit_competence (unit_id, need)
     select u.id, jsonb_array_elements_text(u.needs) from jsonb_to_recordset($1::jsonb) as u(id uuid, needs jsonb)
     where not exists (select from unit_competence c where c.unit_id = u.id)`,
    [JSON.stringify(units)],
  );
  await tx.rows(
    `insert into worker_reach (worker_id, phone, verified_at)
     select p.worker, p.phone, clock_timestamp() from jsonb_to_recordset($1::jsonb) as p(worker uuid, phone text)
     join worker w on w.id = p.worker on conflict do nothing`,
    [JSON.stringify(phones)],
  );
  await tx.rows(
    `insert into shift_series (id, unit_id, worker_id, mode, rule)
     select s.id, s.unit, s.worker, s.mode, s.rule
     from jsonb_to_recordset($1::jsonb) as s(id uuid, unit uuid, worker uuid, mode text, rule jsonb)
     join worker w on w.id = s.worker
     on conflict do nothing`,
    [JSON.stringify(series)],
  );
  await tx.rows(
    `insert into roster_publication (id, unit_id, by_id, series)
     select gen_random_uuid(), unit_id, $1, jsonb_agg(jsonb_build_object('id', id, 'unitId', unit_id, 'workerId', worker_id, 'mode', mode, 'rule', rule))
     from shift_series group by unit_id`,
    [lead],
  );
}
