import type { Link } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import type { Worker } from '../support/people.js';
import { story } from '../support/story.js';

/** What may happen in the middle of a handover: whatever it is, one has the contact, and both know who. */
const at = story(unhurried);

/** Cleo talks with somebody and reaches it out to Anna, who takes a pause. */
async function reachedOut() {
  const [cleo, anna] = [await at.available('cleo'), await at.atWork('anna')];
  await anna.is('paused');
  const person = await at.person().opensChat('Hej');
  const { contactId } = person;
  await cleo.answersFor(contactId);
  const offerId = await cleo.handsOver(contactId, anna, 'Ta du');
  await anna.seesOffer(contactId);
  return { cleo, anna, person, contactId, offerId };
}

const holders = async (worker: Worker, contactId: string): Promise<(string | undefined)[]> =>
  (await worker.gets<Link[]>(`/api/contacts/${contactId}/responsibility`)).map(({ who }) => who?.name);

it('to a colleague who is full: nothing is taken from the first before the yes; then the first is free for the next (C7)', async () => {
  const { cleo, anna, person, contactId, offerId } = await reachedOut();
  await at.hub.rows(`update worker set room = case when id = $1 then 1 else 0 end where id in ($1, $2)`, [
    cleo.workerId,
    anna.workerId,
  ]);
  const next = await at.person().opensChat('Hallå');
  await cleo.says(contactId, 'Jag är kvar tills Anna tar vid');
  await person.hears('Jag är kvar tills Anna tar vid');
  expect(cleo.offers().map((card) => card.contactId)).not.toContain(next.contactId);
  await anna.accepts({ offerId });
  await cleo.answersFor(next.contactId);
  await next.isToldThat('Cleo', 'worker');
});

it('what could not be written is no handover: nobody goes on as if it were, and it can be tried again (C8)', async () => {
  const { cleo, anna, person, contactId, offerId } = await reachedOut();
  await at.hub.rows(
    `create function no() returns trigger language plpgsql as 'begin raise exception ''no''; end'`,
  );
  await at.hub.rows(`create trigger no before insert on responsibility for each row execute function no()`);
  expect(await anna.tries('offer:accept', { offerId })).toMatchObject({ ok: false });
  expect(await holders(cleo, contactId)).toEqual(['Lea', 'Cleo']);
  await cleo.says(contactId, 'Jag är kvar');
  await person.hears('Jag är kvar');
  expect(anna.offers()).toMatchObject([{ offerId }]);

  await at.hub.rows(`drop trigger no on responsibility`);
  await anna.accepts({ offerId });
  await person.isToldThat('Anna', 'worker', 'Cleo');
  expect(await holders(cleo, contactId)).toEqual(['Lea', 'Cleo', 'Anna']);
});

it('both consoles are reloaded and the person goes: it is still there to be answered, and passes (C11)', async () => {
  const { cleo, anna, person, contactId, offerId } = await reachedOut();
  person.vanishes();
  expect((await cleo.sitsDown()).contacts).toMatchObject([{ contactId }]);
  expect((await anna.sitsDown()).offers).toMatchObject([{ offerId, step: 'handover', brief: 'Ta du' }]);
  await cleo.follows(contactId);
  await anna.accepts({ offerId });
  await cleo.reads(({ body }) => body.kind === 'offer-ended' && body.outcome === 'accepted');
  const back = await person.comesBack();
  expect(back).toMatchObject({ contactId, state: 'answered', responsible: { name: 'Anna' } });
  await anna.says(contactId, 'Hej, jag heter Anna');
  await person.hears('Hej, jag heter Anna');
});
