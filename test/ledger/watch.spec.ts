import {
  BO,
  CLEO,
  LEA,
  beginWatch,
  checkFailed,
  endWatch,
  forbidden,
  Ground,
  keyViolation,
  moveDesk,
  notUnique,
} from './ground.js';

/** The desk is a person too: its watch is a chain of the same kind, and what falls to the desk falls to that person. */
let ground: Ground;
beforeEach(async () => {
  ground = await Ground.open();
});
afterEach(() => ground.close());

describe('the watch', () => {
  it('passes on with everything the desk holds', async () => {
    const contactId = await ground.contact();
    expect(await ground.passWatch(BO)).toBe('it was let through');
    const chain = await ground.rows<{ worker_id: string }>(
      'select worker_id from responsibility where contact_id = $1 order by seq',
      [contactId],
    );
    expect(chain.map(({ worker_id }) => worker_id)).toEqual([LEA, BO]);
  });

  it('never stands empty', async () => {
    expect(await ground.attempt(endWatch)).toEqual(keyViolation('watch_ends_where_the_next_begins'));
  });

  it('never runs backwards', async () => {
    expect(await ground.attempt([`update watch set until = since - interval '1 second'`])).toEqual(
      checkFailed('watch_lasts'),
    );
  });

  it('has no gap', async () => {
    const said = await ground.attempt(endWatch, [
      `insert into watch (seq, worker_id, since, how, accepted_at)
       select 2, $1, until + interval '1 second', 'accepted', until from watch`,
      [BO],
    ]);
    expect(said).toMatchObject({ code: '23503' });
  });

  it('has one holder', async () => {
    const said = await ground.attempt([
      `insert into watch (seq, worker_id, since, how, accepted_at) values (2, $1, clock_timestamp(), 'accepted', clock_timestamp() - interval '1 second')`,
      [BO],
    ]);
    expect(said).toEqual(notUnique('watch_one_open'));
  });

  it('is nobody’s who had not accepted by then', async () => {
    const said = await ground.attempt(endWatch, [
      `insert into watch (seq, worker_id, since, how, accepted_at)
       select 2, $1, until, 'accepted', until + interval '1 second' from watch`,
      [BO],
    ]);
    expect(said).toEqual(checkFailed('watch_was_accepted'));
  });

  it('cannot be rewritten or forgotten', async () => {
    await ground.passWatch(BO);
    for (const change of [`worker_id = '${CLEO}'`, 'until = null', `since = since - interval '1 second'`])
      expect(await ground.attempt([`update watch set ${change} where seq = 1`])).toEqual(
        forbidden('watch_only_ever_ends'),
      );
    expect(await ground.attempt([`update watch set worker_id = '${CLEO}' where seq = 2`])).toEqual(
      forbidden('watch_only_ever_ends'),
    );
    expect(
      await ground.attempt(['delete from watch where seq = 2'], ['update watch set until = null']),
    ).toEqual(forbidden('watch_is_never_forgotten'));
  });
});

describe('what the desk holds', () => {
  it('is not left behind when the watch passes', async () => {
    await ground.contact();
    expect(await ground.attempt(endWatch, beginWatch(BO))).toEqual(
      keyViolation('responsibility_goes_with_the_watch'),
    );
  });

  const fallsTo = async (who: string, watchSeq: number, until: string | null = null) => {
    const contactId = await ground.answered();
    const steps = [
      [
        `update responsibility set until = clock_timestamp() where contact_id = $1 and until is null`,
        [contactId],
      ],
      [
        `insert into responsibility (contact_id, seq, kind, worker_id, since, until, watch_seq, watch_since)
         select r.contact_id, 3, 'desk', $2, r.until, ${until ? "r.until + interval '1 second'" : 'null'}, w.seq, w.since
         from responsibility r, watch w where r.contact_id = $1 and r.seq = 2 and w.seq = $3`,
        [contactId, who, watchSeq],
      ],
    ] as const;
    return ground.attempt(...steps.map(([sql, values]) => [sql, [...values]] as [string, unknown[]]));
  };

  it('falls to whoever holds the watch', async () => {
    expect(await fallsTo(LEA, 1)).toBe('it was let through');
  });

  it('falls to nobody who does not hold it', async () => {
    expect(await fallsTo(CLEO, 1)).toEqual(keyViolation('responsibility_falls_to_the_watch'));
  });

  it('falls to nobody who held it before, not even for a moment', async () => {
    await ground.passWatch(BO);
    expect(await fallsTo(LEA, 1)).toEqual(forbidden('responsibility_falls_to_the_watch_of_now'));
    expect(await fallsTo(LEA, 1, 'ended')).toEqual(forbidden('responsibility_falls_to_the_watch_of_now'));
    expect(await fallsTo(BO, 2)).toBe('it was let through');
  });

  it('does not fall to a watch that had not begun', async () => {
    const contactId = await ground.contact();
    await ground.passWatch(BO);
    const said = await ground.attempt(
      [
        `update responsibility set until = clock_timestamp() where contact_id = $1 and until is null`,
        [contactId],
      ],
      [
        `insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
         select $1, 3, 'desk', worker_id, since - interval '1 minute', seq, since from watch where seq = 2`,
        [contactId],
      ],
    );
    expect(said).toEqual(checkFailed('responsibility_not_before_the_watch'));
  });

  it('cannot be moved without a watch', async () => {
    const contactId = await ground.contact();
    const said = await ground.attempt(
      [
        `update responsibility set until = clock_timestamp() where contact_id = $1 and until is null`,
        [contactId],
      ],
      [
        `insert into responsibility (contact_id, seq, kind, worker_id, since)
         select contact_id, 2, 'desk', worker_id, until from responsibility where contact_id = $1`,
        [contactId],
      ],
    );
    expect(said).toMatchObject({
      constraint: expect.stringMatching(/^responsibility_(of_the_desk_by_watch|falls_to_the_watch_of_now)$/),
    });
  });

  it('passes with the watch in one statement for all, or not at all', async () => {
    for (let n = 0; n < 5; n += 1) await ground.contact();
    expect(await ground.attempt(endWatch, beginWatch(BO), moveDesk)).toBe('it was let through');
    const held = await ground.rows(`select from responsibility where until is null and worker_id = $1`, [BO]);
    expect(held).toHaveLength(5);
  });
});
