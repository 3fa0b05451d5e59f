import { Sweep } from '../../src/routing/sweep.js';
import { startHubWithLine, type Line, type RunningHub } from '../support/hub.js';
import { Handset } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import type { Worker } from '../support/worker.js';

/** Accepted in danger, and then nothing said, with no console of the watch or a lead open: their telephone is told. */
const at = story<RunningHub & Line>(
  { HUB_OFFER_SECONDS: '60', HUB_HANDOVER_SECONDS: '60' },
  startHubWithLine,
);

const steps = ['offer', 'desk', 'lead'].map((kind, n) => ({ kind, seconds: n === 0 ? 1 : 60 }));

/** Lea leads and holds the watch; at home, by a telephone that was checked. What nobody takes comes to the desk after a second. */
async function leaAtHome(): Promise<{ lea: Worker; phone: Handset }> {
  const lea = await at.signedIn('lea');
  for (const band of ['R1', 'R2'])
    expect(await lea.http('PUT', '/api/routing/plans', { band, steps })).toMatchObject({ status: 200 });
  const phone = new Handset(at.hub.handsets);
  await at.hub.rows(
    `update worker_reach set phone = $2, verified_at = clock_timestamp() where worker_id = $1`,
    [lea.workerId, phone.number],
  );
  return { lea, phone };
}

/** Accepted by Anna, who says no more than this to the person. */
async function heldBy(anna: Worker, band: string, word?: string) {
  const person = await at.person().opensChat('Jag heter Kim');
  const { contactId } = person;
  await anna.answersFor(contactId);
  if (word) await anna.says(contactId, word);
  expect(await anna.tries('triage:regrade', { contactId, band })).toMatchObject({ ok: true });
  return person;
}

const told = (contactId: string): Promise<{ by: string; to: string }[]> =>
  at.hub.rows(
    `select body ->> 'by' as by, body -> 'to' ->> 'name' as "to" from entry where contact_id = $1 and kind = 'alerted' order by seq`,
    [contactId],
  );
const looksAgain = async (): Promise<void> => {
  for (let look = 0; look < 5; look += 1) await at.hub.app.get(Sweep).run();
};

it('is told by text and by a ring, once, without a word about the person; it stays with whoever accepted it', async () => {
  const { phone } = await leaAtHome();
  const anna = await at.available('anna');
  const person = await heldBy(anna, 'R1');
  const text = await phone.shows('är mottagen men har inte fått svar');
  expect(text).toContain('R1');
  expect(text).not.toContain('Kim');
  await looksAgain();
  expect((await told(person.contactId)).sort((a, b) => a.by.localeCompare(b.by))).toEqual([
    { by: 'ring', to: 'Lea' },
    { by: 'sms', to: 'Lea' },
  ]);
  expect(await phone.screen()).toHaveLength(1);
  const [holder] = await at.hub.rows<{ username: string }>(
    `select w.username from responsibility r join worker w on w.id = r.worker_id where r.contact_id = $1 and r.until is null`,
    [person.contactId],
  );
  expect(holder).toEqual({ username: 'anna' });
  // A quarter of an hour later it is still so.
  await at.hub.rows(`update alert set made_at = made_at - interval '15 minutes' where contact_id = $1`, [
    person.contactId,
  ]);
  await eventually('Lea to be told again', async () => (await told(person.contactId)).length === 4);
});

it('is seen by a console that is open, and then nobody is rung; nor for what is less urgent, or was answered', async () => {
  const { lea, phone } = await leaAtHome();
  const anna = await at.available('anna');
  const calm = await heldBy(anna, 'R2');
  const answered = await heldBy(anna, 'R1', 'Hej, jag heter Anna');
  await lea.sitsDown();
  const urgent = await heldBy(anna, 'R1');
  await lea.wire.hears<{ contactId: string }[]>('attention', (list) =>
    [calm, urgent].every((one) => list.some(({ contactId }) => contactId === one.contactId)),
  );
  await looksAgain();
  for (const { contactId } of [calm, answered, urgent]) expect(await told(contactId)).toEqual([]);
  expect(await phone.screen()).toEqual([]);
});
