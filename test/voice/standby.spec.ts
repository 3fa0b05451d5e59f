import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { atHome } from './at-home.js';
import { callLog, lastContact, Phone, startHubWithCalls } from './house.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);

const holder = async (contactId: string): Promise<string> => {
  const [row] = await at.hub.rows<{ who: string }>(
    `select w.username || ':' || r.kind as who from responsibility r join worker w on w.id = r.worker_id
     where r.contact_id = $1 and r.until is null`,
    [contactId],
  );
  return row?.who ?? '';
};

describe('those at home', () => {
  it('are rung; who presses 1 first has it and meets the person, and it stops ringing everywhere', async () => {
    const [anna, bo] = (await atHome(at.hub, ['anna', 'bo'])) as [Phone, Phone];
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('Är någon i livsfara');
    await person.presses('1');
    const contact = await lastContact(at.hub);
    await anna.answers();
    await anna.hears('Tryck 1 för att ta emot det');
    await bo.rings();
    await anna.presses('1');
    await person.isWith(anna);
    expect(await holder(contact.id)).toBe('anna:worker');
    await bo.isOver();
    expect(await callLog(at.hub, contact.id)).toContain('worker-in');
  });

  it('whose shift ends while it rings is left in peace, and the others go on (C20)', async () => {
    const [anna, bo] = (await atHome(at.hub, ['anna', 'bo'])) as [Phone, Phone];
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('Är någon i livsfara');
    await person.presses('1');
    await Promise.all([anna.rings(), bo.rings()]);
    await at.hub.rows(
      `update shift set ends_at = clock_timestamp() where worker_id = (select id from worker where username = 'anna')
         and starts_at <= clock_timestamp() and ends_at > clock_timestamp()`,
    );
    await anna.isOver();
    await bo.answers();
    await bo.presses('1');
    await person.isWith(bo);
  });

  it('who is not as the person insists does not have it by a pressed 1, and hears so; who is, has', async () => {
    const [anna, bo] = (await atHome(at.hub, ['anna', 'bo'], 'Rx')) as [Phone, Phone];
    const person = await new Phone(at.hub.handsets.voice).calls();
    const contact = await lastContact(at.hub);
    await Promise.all([anna.rings(), bo.rings()]);
    // It was said while both telephones rang.
    await at.hub.rows(
      `insert into person_wish (person_id, gender, only_gender) select person_id, 'woman', true from contact where id = $1`,
      [contact.id],
    );
    await bo.answers();
    await bo.presses('1');
    await bo.hears('Personen har bett om någon särskild');
    await bo.isOver();
    expect(await holder(contact.id)).toBe('lea:desk');
    await anna.answers();
    await anna.presses('1');
    await person.isWith(anna);
    expect(await holder(contact.id)).toBe('anna:worker');
  });

  it('whose voicemail answers take nothing; one bad number stops nobody (C17)', async () => {
    const [anna, bo] = (await atHome(at.hub, ['anna', 'bo'])) as [Phone, Phone];
    await at.hub.handsets.voice.behave({ number: anna.number as string, does: 'fail' });
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('Är någon i livsfara');
    await person.presses('1');
    const contact = await lastContact(at.hub);
    await bo.answers();
    await bo.isOver();
    expect(await holder(contact.id)).toBe('lea:desk');
    await eventually('the bad number to be told of', async () => {
      const [told] = await at.hub.rows(
        `select 1 from entry where contact_id = $1 and kind = 'alert-failed' and body -> 'to' ->> 'name' = 'Anna'`,
        [contact.id],
      );
      return told;
    });
    expect((await person.now()).endedAt).toBeNull();
  });
});
