import { checkFailed, Ground, keyViolation, letGo, type Step } from './ground.js';

/** The end: only with an outcome and a plan, and of contact and responsibility in the same instant. */
let ground: Ground;
beforeAll(async () => {
  ground = await Ground.open();
});
afterAll(() => ground.close());

const closedLink = (contactId: string): Step => [
  `insert into responsibility (contact_id, seq, kind, since)
   select contact_id, seq + 1, 'closed', until from responsibility where contact_id = $1 order by seq desc limit 1`,
  [contactId],
];
const close = (contactId: string, set: string): Step => [
  `update contact set state = 'closed', ${set} where id = $1`,
  [contactId],
];
const AT = `closed_at = (select max(until) from responsibility where contact_id = contact.id)`;
const WITH_A_PLAN = `outcome = 'support-given', plan = '"Vi ringer i morgon"', ${AT}`;

describe('closing', () => {
  it('lets an honest closing through', async () => {
    const id = await ground.answered();
    expect(await ground.attempt(letGo(id), closedLink(id), close(id, WITH_A_PLAN))).toBe(
      'it was let through',
    );
  });

  it.each([
    ['without a plan', `outcome = 'support-given', ${AT}`],
    ['without an outcome', `plan = '"Vi ringer"', ${AT}`],
    ['without an instant', `outcome = 'support-given', plan = '"Vi ringer"'`],
  ])('is refused %s', async (_lack, set) => {
    const id = await ground.answered();
    expect(await ground.attempt(letGo(id), closedLink(id), close(id, set))).toEqual(
      checkFailed('contact_closes_with_a_plan'),
    );
  });

  it('lets nobody go while the contact stays open', async () => {
    const id = await ground.answered();
    expect(await ground.attempt(letGo(id), closedLink(id))).toEqual(
      keyViolation('responsibility_ends_with_the_contact'),
    );
  });

  it('does not close a contact that somebody still answers for', async () => {
    const id = await ground.answered();
    expect(await ground.attempt(close(id, WITH_A_PLAN.replace(AT, 'closed_at = clock_timestamp()')))).toEqual(
      keyViolation('contact_ends_with_responsibility'),
    );
  });

  it('is one instant for both', async () => {
    const id = await ground.answered();
    const later = WITH_A_PLAN.replace(AT, `closed_at = clock_timestamp() + interval '1 second'`);
    expect(await ground.attempt(letGo(id), closedLink(id), close(id, later))).toMatchObject({
      code: '23503',
    });
  });

  it('is the end: nothing follows it, and it is not taken back', async () => {
    const id = await ground.answered();
    await ground.attempt(letGo(id), closedLink(id), close(id, WITH_A_PLAN));
    expect(await ground.attempt(letGo(id))).toEqual(checkFailed('responsibility_ends_with_closing'));
    const open = `update contact set state = 'answered', outcome = null, plan = null, closed_at = null where id = $1`;
    expect(await ground.attempt([open, [id]])).toEqual(keyViolation('responsibility_ends_with_the_contact'));
    expect(await ground.attempt([`update contact set plan = null where id = $1`, [id]])).toEqual(
      checkFailed('contact_closes_with_a_plan'),
    );
  });

  it('has no holder', async () => {
    const id = await ground.answered();
    const said = await ground.attempt(letGo(id), [
      `insert into responsibility (contact_id, seq, kind, worker_id, since)
       select contact_id, 3, 'closed', worker_id, until from responsibility where contact_id = $1 and seq = 2`,
      [id],
    ]);
    expect(said).toEqual(checkFailed('responsibility_has_a_person'));
  });
});
