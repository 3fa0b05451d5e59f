import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, phoneOf, startHubWithCalls } from './house.js';

/** All consoles are closed. Whoever answers for what nobody takes is reached by telephone. */
const at = story<RunningHub & Line>(unhurried, startHubWithCalls);

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
