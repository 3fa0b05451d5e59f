import { BO, CLEO, forbidden, Ground, keyViolation, type Step } from './ground.js';

/** Nobody rewrites afterwards who was responsible, what was offered, or what was said. */
let ground: Ground;
beforeAll(async () => {
  ground = await Ground.open();
});
afterAll(() => ground.close());

const remove = (contactId: string, seq: number): Step => [
  'delete from responsibility where contact_id = $1 and seq = $2',
  [contactId, seq],
];

describe('a link of the chain', () => {
  it.each([
    ['the first', 1],
    ['the middle one', 2],
    ['the last', 3],
  ])('cannot be deleted: %s', async (_which, seq) => {
    const contactId = await ground.answered();
    const next = await ground.offer(contactId, BO, 'accepted');
    await ground.attempt(
      [
        `update responsibility set until = (select settled_at from offer where id = $2) where contact_id = $1 and until is null`,
        [contactId, next],
      ],
      [
        `insert into responsibility (contact_id, seq, kind, worker_id, since, offer_id)
         select contact_id, 3, 'worker', worker_id, settled_at, id from offer where id = $1`,
        [next],
      ],
    );
    expect(
      await ground.rows('select seq from responsibility where contact_id = $1', [contactId]),
    ).toHaveLength(3);
    expect(await ground.attempt(remove(contactId, seq))).toEqual(
      forbidden('responsibility_is_never_forgotten'),
    );
  });

  it('cannot be deleted when it is the only one', async () => {
    const contactId = await ground.contact();
    expect(await ground.attempt(remove(contactId, 1))).toEqual(
      forbidden('responsibility_is_never_forgotten'),
    );
  });

  it('cannot be undone, although the chain before it would be whole', async () => {
    const contactId = await ground.answered();
    const said = await ground.attempt(remove(contactId, 2), [
      'update responsibility set until = null where contact_id = $1',
      [contactId],
    ]);
    expect(said).toEqual(forbidden('responsibility_is_never_forgotten'));
  });

  it.each([
    ['its end', `until = until + interval '1 microsecond'`, 1],
    ['its end to never', 'until = null', 1],
    ['its beginning', `since = since - interval '1 microsecond'`, 2],
    ['its person', `worker_id = '${BO}'`, 2],
    ['its person, at the desk', `worker_id = '${BO}'`, 1],
    ['its kind', `kind = 'desk'`, 2],
    ['its number', 'seq = 9', 2],
    ['its offer', 'offer_id = null', 2],
  ])('cannot be changed: %s', async (_what, change, seq) => {
    const contactId = await ground.answered();
    const said = await ground.attempt([
      `update responsibility set ${change} where contact_id = $1 and seq = $2`,
      [contactId, seq],
    ]);
    expect(said).toEqual(forbidden('responsibility_only_ever_ends'));
  });

  it('cannot be moved together with its neighbour into another chain without gaps', async () => {
    const contactId = await ground.contact();
    await ground.passWatch(BO);
    const said = await ground.attempt(
      [
        `update responsibility set until = until + interval '1 microsecond' where contact_id = $1 and seq = 1`,
        [contactId],
      ],
      [
        `update responsibility set since = since + interval '1 microsecond' where contact_id = $1 and seq = 2`,
        [contactId],
      ],
    );
    expect(said).toEqual(forbidden('responsibility_only_ever_ends'));
  });
});

describe('an offer', () => {
  it('that was accepted stays accepted, then and by whom', async () => {
    const contactId = await ground.contact();
    const offerId = await ground.offer(contactId, CLEO, 'accepted');
    const changes = [
      `outcome = 'declined'`,
      `settled_at = settled_at + interval '1 second'`,
      `worker_id = '${BO}'`,
    ];
    for (const change of [...changes, 'outcome = null, settled_at = null'])
      expect(await ground.attempt([`update offer set ${change} where id = $1`, [offerId]])).toEqual(
        forbidden('offer_ends_once'),
      );
  });

  it.each(['declined', 'expired', 'lost', 'withdrawn'])(
    'that was %s cannot become a yes',
    async (outcome) => {
      const offerId = await ground.offer(await ground.contact(), CLEO, outcome);
      expect(
        await ground.attempt([`update offer set outcome = 'accepted' where id = $1`, [offerId]]),
      ).toEqual(forbidden('offer_ends_once'));
    },
  );

  it('that is open cannot be turned into somebody else’s', async () => {
    const offerId = await ground.offer(await ground.contact(), CLEO);
    expect(await ground.attempt([`update offer set worker_id = $2 where id = $1`, [offerId, BO]])).toEqual(
      forbidden('offer_ends_once'),
    );
  });

  it('cannot be deleted', async () => {
    const offerId = await ground.offer(await ground.contact(), CLEO, 'declined');
    expect(await ground.attempt(['delete from offer where id = $1', [offerId]])).toEqual(
      forbidden('offer_is_never_forgotten'),
    );
  });

  it('is open once per worker and contact', async () => {
    const contactId = await ground.contact();
    await ground.offer(contactId, CLEO);
    await expect(ground.offer(contactId, CLEO)).rejects.toMatchObject({ constraint: 'offer_one_open' });
  });

  it('does not end without an instant, nor before it was made', async () => {
    const offerId = await ground.offer(await ground.contact(), CLEO);
    expect(
      await ground.attempt([`update offer set outcome = 'accepted' where id = $1`, [offerId]]),
    ).toMatchObject({
      constraint: 'offer_settles_whole',
    });
    expect(
      await ground.attempt([
        `update offer set outcome = 'accepted', settled_at = made_at - interval '1 second' where id = $1`,
        [offerId],
      ]),
    ).toMatchObject({ constraint: 'offer_settles_after_it_was_made' });
  });
});

describe('a line of the log', () => {
  const write = (contactId: string, seq: number): Step => [
    `insert into entry (contact_id, seq, kind, audience, actor, body)
     values ($1, $2, 'message', 'person', '{"kind": "person"}', '{"kind": "message", "text": "Hej"}')`,
    [contactId, seq],
  ];

  it('cannot be edited, deleted, or written twice', async () => {
    const contactId = await ground.contact();
    await ground.attempt(write(contactId, 1));
    const where = ['where contact_id = $1', [contactId]] as const;
    expect(await ground.attempt([`update entry set body = '{}' ${where[0]}`, [...where[1]]])).toEqual(
      forbidden('entry_stays_as_written'),
    );
    expect(await ground.attempt([`delete from entry ${where[0]}`, [...where[1]]])).toEqual(
      forbidden('entry_stays_as_written'),
    );
    expect(await ground.attempt(write(contactId, 1))).toEqual({ code: '23505', constraint: 'entry_pkey' });
  });

  it('belongs to a contact that exists', async () => {
    const nobody = '00000000-0000-4000-8000-00000000dead';
    expect(await ground.attempt(write(nobody, 1))).toEqual(keyViolation('entry_contact_id_fkey'));
  });
});
