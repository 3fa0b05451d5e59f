import { randomUUID } from 'node:crypto';
import { BO, checkFailed, CLEO, forbidden, Ground, LEA, notUnique, type Step } from '../ledger/ground.js';

/** What the database itself refuses of a roster, whatever the code above it does. */
let ground: Ground;
const unit = randomUUID();
beforeEach(async () => {
  ground = await Ground.open();
  await ground.rows(`insert into unit (id, name, authority) values ($1, 'Enheten', 'psychiatry')`, [unit]);
});
afterEach(() => ground.close());

const excluded = (constraint: string) => ({ code: '23P01', constraint });
const shift = (worker: string, from: string, to: string): Step => [
  `insert into shift (id, worker_id, unit_id, starts_at, ends_at) values (gen_random_uuid(), $1, $2, $3, $4)`,
  [worker, unit, from, to],
];
const [eight, noon, four] = ['2026-12-01T08:00Z', '2026-12-01T12:00Z', '2026-12-01T16:00Z'];

describe('shifts', () => {
  it('follow each other, and two workers may have the same', async () => {
    expect(
      await ground.attempt(shift(BO, eight, noon), shift(BO, noon, four), shift(CLEO, eight, four)),
    ).toBe('it was let through');
  });
  it('never put one worker twice on duty for one unit', async () => {
    expect(await ground.attempt(shift(BO, eight, four), shift(BO, noon, '2026-12-01T17:00Z'))).toEqual(
      excluded('shift_once'),
    );
  });
});

describe('absences', () => {
  const absence = (from: string, to: string): Step => [
    `insert into absence (id, worker_id, from_at, to_at, made_by) values (gen_random_uuid(), $1, $2, $3, $4)`,
    [BO, from, to, LEA],
  ];
  it('of one worker do not overlap, except those taken back', async () => {
    expect(await ground.attempt(absence(eight, four), absence(noon, '2026-12-02T12:00Z'))).toEqual(
      excluded('absence_once'),
    );
    const back: Step = ['update absence set withdrawn_at = clock_timestamp()'];
    expect(await ground.attempt(absence(eight, four), back, absence(noon, four))).toBe('it was let through');
  });
  it('and overrides and extra shifts last', async () => {
    expect(await ground.attempt(absence(four, eight))).toEqual(checkFailed('absence_lasts'));
    expect(await ground.attempt(absence(eight, eight))).toEqual(checkFailed('absence_lasts'));
    const stepIn: Step = [
      `insert into shift_override (id, series_id, from_at, to_at, made_by) values (gen_random_uuid(), $1, $2, $2, $3)`,
      [unit, noon, LEA],
    ];
    expect(await ground.attempt(stepIn)).toEqual(checkFailed('override_lasts'));
  });
});

describe('what was published', () => {
  const publish = (faults: string, answers: string): Step => [
    `insert into roster_publication (id, unit_id, by_id, series, faults, answers) values (gen_random_uuid(), $1, $2, '[]', $3, $4)`,
    [unit, LEA, faults, answers],
  ];
  it('has somebody who answers for what it lacks', async () => {
    expect(await ground.attempt(publish('[{"kind":"gap"}]', '[]'))).toEqual(
      checkFailed('publication_has_answers'),
    );
    expect(await ground.attempt(publish('[{"kind":"gap"}]', `[{"workerId":"${LEA}"}]`))).toBe(
      'it was let through',
    );
  });
  it('stays as it was written', async () => {
    await ground.attempt(publish('[]', '[]'));
    for (const change of [`update roster_publication set series = '[1]'`, `delete from roster_publication`])
      expect(await ground.attempt([change])).toEqual(forbidden('publication_stays_as_written'));
  });
});

describe('a swap', () => {
  const swap = (
    to: string | null,
    settled: { outcome: string; by: string } | null = null,
    takes = false,
  ): Step => [
    `insert into shift_swap (id, unit_id, from_id, to_id, gives, takes, outcome, settled_by, settled_at)
     values (gen_random_uuid(), $1, $2, $3, '{"origin":"a","begins":"b"}', $4, $5, $6, case when $5::text is not null then clock_timestamp() end)`,
    [
      unit,
      BO,
      to,
      takes ? '{"origin":"c","begins":"d"}' : null,
      settled?.outcome ?? null,
      settled?.by ?? null,
    ],
  ];
  it('takes two', async () => {
    expect(await ground.attempt(swap(BO))).toEqual(checkFailed('swap_takes_two'));
    expect(await ground.attempt(swap(null, null, true))).toEqual(checkFailed('swap_for_a_turn_names_whose'));
  });
  it('is agreed on by the one who was asked, and by nobody for themselves', async () => {
    expect(await ground.attempt(swap(null, { outcome: 'accepted', by: BO }))).toEqual(
      checkFailed('swap_is_accepted_by_another'),
    );
    expect(await ground.attempt(swap(CLEO, { outcome: 'accepted', by: LEA }))).toEqual(
      checkFailed('swap_is_accepted_by_the_one_asked'),
    );
    expect(await ground.attempt(swap(CLEO, { outcome: 'accepted', by: CLEO }))).toBe('it was let through');
  });
  it('is open once for a turn, and settled once', async () => {
    expect(await ground.attempt(swap(CLEO), swap(null))).toEqual(notUnique('swap_one_open_per_turn'));
    await ground.attempt(swap(CLEO, { outcome: 'declined', by: CLEO }));
    expect(await ground.attempt([`update shift_swap set outcome = 'accepted'`])).toEqual(
      forbidden('swap_is_settled_once'),
    );
  });
});

it('wrap-up always ends, a feed is of one, a competence lasts', async () => {
  const presence: Step = [
    `insert into presence (worker_id, status, lease_until) values ($1, 'wrap-up', clock_timestamp())`,
    [BO],
  ];
  expect(await ground.attempt(presence)).toEqual(checkFailed('presence_wrap_up_ends'));
  const feed: Step = [
    `insert into roster_feed (id, token_hash, made_by) values (gen_random_uuid(), '\\x00', $1)`,
    [BO],
  ];
  expect(await ground.attempt(feed)).toEqual(checkFailed('feed_of_one'));
  const competence: Step = [
    `insert into unit_competence (unit_id, need, valid_from, valid_to) values ($1, 'social', '2026-12-02', '2026-12-01')`,
    [unit],
  ];
  expect(await ground.attempt(competence)).toEqual(checkFailed('competence_lasts'));
});
