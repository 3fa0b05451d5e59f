import {
  BO,
  CLEO,
  LEA,
  checkFailed,
  Ground,
  keyViolation,
  letGo,
  notUnique,
  passTo,
  type Step,
} from './ground.js';

/** Attacks on the chain of responsibility with nothing but SQL: PostgreSQL itself says no, and says why by name. */
let ground: Ground;
beforeAll(async () => {
  ground = await Ground.open();
});
afterAll(() => ground.close());

/** A link put in by hand, at an instant given as SQL over the link before it (`r`) and the offer (`o`). */
const link = (
  seq: number,
  contactId: string,
  offerId: string,
  at: { since: string; worker?: string },
): Step => [
  `insert into responsibility (contact_id, seq, kind, worker_id, since, offer_id)
   select $1, ${seq}, 'worker', ${at.worker ? `'${at.worker}'` : 'o.worker_id'}, ${at.since}, o.id
   from offer o, responsibility r where o.id = $2 and r.contact_id = $1 and r.seq = ${seq - 1}`,
  [contactId, offerId],
];
const endsAt = (contactId: string, sql: string): Step => [
  `update responsibility set until = ${sql} where contact_id = $1 and until is null`,
  [contactId],
];

describe('the chain of responsibility', () => {
  it('lets an honest acceptance through', async () => {
    const contactId = await ground.contact();
    const offerId = await ground.offer(contactId, CLEO, 'accepted');
    expect(await ground.attempt(...passTo({ contactId, offerId, seq: 2 }))).toBe('it was let through');
  });

  it('has no gap between one and the next', async () => {
    const contactId = await ground.contact();
    const offerId = await ground.offer(contactId, CLEO, 'accepted');
    const said = await ground.attempt(
      endsAt(contactId, `clock_timestamp() - interval '1 minute'`),
      link(2, contactId, offerId, { since: 'o.settled_at' }),
    );
    expect(said).toEqual(keyViolation('responsibility_ends_where_the_next_begins'));
  });

  it('has no overlap', async () => {
    const contactId = await ground.contact();
    const offerId = await ground.offer(contactId, CLEO, 'accepted');
    const said = await ground.attempt(
      endsAt(contactId, `clock_timestamp() + interval '1 minute'`),
      link(2, contactId, offerId, { since: 'o.settled_at' }),
    );
    expect(said).toEqual(keyViolation('responsibility_ends_where_the_next_begins'));
  });

  it('never runs backwards', async () => {
    const contactId = await ground.contact();
    expect(await ground.attempt(endsAt(contactId, `since - interval '1 second'`))).toEqual(
      checkFailed('responsibility_lasts'),
    );
  });

  it('has one holder at a time', async () => {
    const contactId = await ground.contact();
    const offerId = await ground.offer(contactId, CLEO, 'accepted');
    expect(await ground.attempt(link(2, contactId, offerId, { since: 'o.settled_at' }))).toEqual(
      notUnique('responsibility_one_open'),
    );
  });

  it('cannot skip a number, nor begin a second chain beside the first', async () => {
    const contactId = await ground.contact();
    const offerId = await ground.offer(contactId, CLEO, 'accepted');
    const said = await ground.attempt(endsAt(contactId, 'clock_timestamp()'), [
      `insert into responsibility (contact_id, seq, kind, worker_id, since, offer_id)
       select contact_id, 7, 'worker', worker_id, settled_at, id from offer where id = $1`,
      [offerId],
    ]);
    expect(said).toMatchObject({ code: '23503' });
  });

  it('does not end without a successor', async () => {
    const contactId = await ground.contact();
    expect(await ground.attempt(letGo(contactId))).toEqual(
      keyViolation('responsibility_ends_where_the_next_begins'),
    );
    const answered = await ground.answered();
    expect(await ground.attempt(letGo(answered))).toEqual(
      keyViolation('responsibility_ends_where_the_next_begins'),
    );
  });
});

describe('a worker', () => {
  const holdsBy = async (how: {
    offer: (contactId: string) => Promise<string>;
    worker?: string;
    since?: string;
  }) => {
    const contactId = await ground.contact();
    const offerId = await how.offer(contactId);
    const since = how.since ?? 'coalesce(o.settled_at, clock_timestamp())';
    return ground.attempt(
      [
        `update responsibility r set until = ${since} from offer o where o.id = $2 and r.contact_id = $1 and r.until is null`,
        [contactId, offerId],
      ],
      link(2, contactId, offerId, { since, ...(how.worker ? { worker: how.worker } : {}) }),
    );
  };

  it('holds nothing without an offer', async () => {
    const contactId = await ground.contact();
    const said = await ground.attempt(
      [`update responsibility set until = since + interval '1 minute' where contact_id = $1`, [contactId]],
      [
        `insert into responsibility (contact_id, seq, kind, worker_id, since)
         select contact_id, 2, 'worker', $2, until from responsibility where contact_id = $1`,
        [contactId, CLEO],
      ],
    );
    expect(said).toEqual(checkFailed('responsibility_of_a_worker_by_offer'));
  });

  it('holds nothing by an offer nobody answered', async () => {
    expect(await holdsBy({ offer: (id) => ground.offer(id, CLEO) })).toEqual(
      keyViolation('responsibility_was_accepted'),
    );
  });

  it.each(['declined', 'expired', 'lost', 'withdrawn'])(
    'holds nothing by an offer that was %s',
    async (outcome) => {
      expect(await holdsBy({ offer: (id) => ground.offer(id, CLEO, outcome) })).toEqual(
        keyViolation('responsibility_was_accepted'),
      );
    },
  );

  it('holds nothing by what somebody else accepted', async () => {
    expect(await holdsBy({ offer: (id) => ground.offer(id, BO, 'accepted'), worker: CLEO })).toEqual(
      keyViolation('responsibility_was_accepted'),
    );
  });

  it('holds nothing by the acceptance of another contact', async () => {
    const other = await ground.contact();
    expect(await holdsBy({ offer: () => ground.offer(other, CLEO, 'accepted') })).toEqual(
      keyViolation('responsibility_was_accepted'),
    );
  });

  it.each([
    ['before they accepted', `o.settled_at - interval '1 second'`],
    ['after they accepted', `o.settled_at + interval '1 microsecond'`],
  ])('does not become responsible %s', async (_when, since) => {
    expect(await holdsBy({ offer: (id) => ground.offer(id, CLEO, 'accepted'), since })).toEqual(
      keyViolation('responsibility_was_accepted'),
    );
  });

  it('cannot be both a worker and the desk', async () => {
    const contactId = await ground.contact();
    const offerId = await ground.offer(contactId, LEA, 'accepted');
    const said = await ground.attempt(
      endsAt(contactId, `(select settled_at from offer where id = '${offerId}')`),
      [
        `insert into responsibility (contact_id, seq, kind, worker_id, since, offer_id, watch_seq, watch_since)
       select o.contact_id, 2, 'worker', o.worker_id, o.settled_at, o.id, w.seq, w.since from offer o, watch w where o.id = $1`,
        [offerId],
      ],
    );
    expect(said).toEqual(checkFailed('responsibility_of_the_desk_by_watch'));
  });
});
