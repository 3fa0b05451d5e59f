import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, phoneOf, startHubWithCalls } from './house.js';

/** All consoles are closed. Whoever answers for what nobody takes is reached by telephone. */
const at = story<RunningHub & Line>({ ...unhurried, HUB_LEASE_SECONDS: '2' }, startHubWithCalls);

it('the hub lead gets a text, is rung, and by a pressed 1 meets whoever called', async () => {
  const lea = await phoneOf(at.hub, 'lea');
  const person = await new Phone(at.hub.handsets.voice).calls();
  const contact = await lastContact(at.hub);
  await eventually('a text to the hub lead', async () =>
    (await at.hub.handsets.received(lea.number as string)).some(({ text }) => text.includes('/console')),
  );
  await lea.answers();
  await lea.hears('Tryck 1 för att ta emot det');
  await lea.presses('1');
  await person.isWith(lea);
  const [held] = await at.hub.rows<{ who: string }>(
    `select w.username || ':' || r.kind as who from responsibility r join worker w on w.id = r.worker_id
     where r.contact_id = $1 and r.until is null`,
    [contact.id],
  );
  expect(held?.who).toBe('lea:worker');
});

it('of what a worker has accepted and is silent about, they are rung too; a pressed 1 takes nothing from whoever has it', async () => {
  const lea = await phoneOf(at.hub, 'lea');
  const leading = await at.signedIn('lea');
  const steps = ['offer', 'desk', 'lead'].map((kind, n) => ({ kind, seconds: n === 0 ? 1 : 60 }));
  await leading.http('PUT', '/api/routing/plans', { band: 'R1', steps });
  const anna = await at.available('anna');
  const { contactId } = await at.person().opensChat('Hej');
  await anna.answersFor(contactId);
  expect(await anna.tries('triage:regrade', { contactId, band: 'R1' })).toMatchObject({ ok: true });
  await lea.answers();
  await lea.hears('är mottagen men har inte fått svar');
  await lea.presses('1');
  await lea.hears('Kontakten är kvar hos den som tog emot den');
  const holders = await at.hub.rows(
    `select w.username from responsibility r join worker w on w.id = r.worker_id where r.contact_id = $1 and r.kind = 'worker'`,
    [contactId],
  );
  expect(holders).toEqual([{ username: 'anna' }]);
});
