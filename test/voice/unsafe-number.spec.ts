import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { Phone, startHubWithCalls } from './house.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);

/** They want a text, and say by key that this telephone is not safe. */
async function saysThatItIsNotSafe(person: Phone): Promise<void> {
  await person.calls();
  await person.hears('tryck 1. Vill du få ett sms');
  await person.presses('2');
  await person.hearsOut('Är det säkert att skicka sms');
  await person.presses('2');
  await person.hears('Då ringer och skriver vi aldrig till det numret');
}

const screen = async (person: Phone): Promise<string[]> =>
  (await at.hub.handsets.received(person.number as string)).map(({ text }) => text);
const contactByText = (person: Phone): Promise<string> =>
  eventually('a contact by text', async () => {
    const [row] = await at.hub.rows<{ id: string }>(
      `select id from contact where channel = 'sms' and address = $1`,
      [person.number],
    );
    return row?.id;
  });

describe('a number that is not safe, by its owner’s word in a call', () => {
  it('is not texted either, though somebody texts us from it: whoever answers for that sees why nothing goes', async () => {
    await at.available('anna');
    const lea = await at.atWork('lea');
    const person = new Phone(at.hub.handsets.voice);
    await saysThatItIsNotSafe(person);
    await person.hangsUp();
    await at.hub.handsets.text(person.number as string, 'Hej?');
    const id = await contactByText(person);
    await lea.wire.do('contact:take', { contactId: id });
    await lea.follows(id);
    const seq = await lea.says(id, 'Hej, jag heter Lea. Hur är det?');
    const { body } = await lea.reads(
      (line) => line.body.kind === 'delivery' && line.body.of === seq && line.body.state === 'failed',
    );
    expect(body).toMatchObject({ detail: 'number-unsafe' });
    const others = await at.hub.rows(`select distinct state, detail from delivery where contact_id = $1`, [
      id,
    ]);
    expect(others).toEqual([{ state: 'failed', detail: 'number-unsafe' }]);
    expect(await screen(person)).toEqual([]);
  });

  it('is safe again when they call from it and key it in themselves', async () => {
    await at.available('anna');
    const person = new Phone(at.hub.handsets.voice);
    await saysThatItIsNotSafe(person);
    await person.hears('Slå ett nummer');
    await person.presses(`${(person.number as string).replace('+46', '0')}#`);
    await person.hears('Vi skickar ett sms nu');
    await eventually('the text', async () =>
      (await screen(person)).some((text) => text.includes('Du har ringt oss')),
    );
  });
});
