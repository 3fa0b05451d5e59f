import { randomUUID } from 'node:crypto';
import { checkFailed, Ground, keyViolation, type Step } from './ground.js';

/** No contact without a named person, from the very instant it is there. */
let ground: Ground;
beforeAll(async () => {
  ground = await Ground.open();
});
afterAll(() => ground.close());

describe('a contact', () => {
  const insert = (id: string, arrivedAt = 'clock_timestamp()'): Step[] => [
    ['insert into person (id) values ($1)', [id]],
    [
      `insert into contact (id, person_id, channel, language, arrived_at, round_at)
       select $1::uuid, $1::uuid, 'webchat', 'sv', t, t from (select ${arrivedAt} as t) now`,
      [id],
    ],
  ];

  it('cannot come into being without a holder', async () => {
    expect(await ground.attempt(...insert(randomUUID()))).toEqual(keyViolation('contact_has_a_holder'));
  });

  it('is held from the instant it arrived, not from a little later', async () => {
    const id = randomUUID();
    const said = await ground.attempt(...insert(id, `clock_timestamp() - interval '1 second'`), [
      `insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
       select $1, 1, 'desk', worker_id, clock_timestamp(), seq, since from watch where until is null`,
      [id],
    ]);
    expect(said).toEqual(keyViolation('contact_has_a_holder'));
  });

  it('cannot have arrived earlier than it was held, afterwards', async () => {
    const id = await ground.contact();
    expect(
      await ground.attempt([
        `update contact set arrived_at = arrived_at - interval '1 minute' where id = $1`,
        [id],
      ]),
    ).toEqual(keyViolation('contact_has_a_holder'));
  });

  it('cannot be deleted', async () => {
    const id = await ground.contact();
    expect(await ground.attempt(['delete from contact where id = $1', [id]])).toMatchObject({
      code: '23503',
    });
  });

  it('is not held by a stranger', async () => {
    const id = randomUUID();
    const said = await ground.attempt(...insert(id), [
      `insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
       select c.id, 1, 'desk', null, c.arrived_at, w.seq, w.since from contact c, watch w where c.id = $1 and w.until is null`,
      [id],
    ]);
    expect(said).toEqual(checkFailed('responsibility_has_a_person'));
  });
});
