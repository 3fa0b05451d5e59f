import { startHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { hangUp, Worker } from '../support/people.js';
import { callBackStory, patient } from './called-back.js';
import {
  callLog,
  lastContact,
  Phone,
  phoneOf,
  readyForCalls,
  startHubWithCalls,
  type House,
} from './house.js';

const at = story<House>(patient, startHubWithCalls);
const { isNow, annaHasIt, reads } = callBackStory(at);

describe('never twice at once', () => {
  it('a double click, and a second console, ring once; whoever is not responsible does not call', async () => {
    const { anna, id, telephone } = await annaHasIt();
    await telephone.rings();
    const again = new Worker(at.hub.url, 'anna');
    await again.isAvailable();
    const bo = await at.available('bo');
    const [one, two, other] = await Promise.all([
      anna.tries('call-back:begin', { contactId: id }),
      again.tries('call-back:begin', { contactId: id }),
      bo.tries('call-back:begin', { contactId: id }),
    ]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    expect(other).toMatchObject({ ok: false, refused: { code: 'not-responsible' } });
    expect(await at.hub.rows(`select state from voice_leg where kind = 'worker'`)).toHaveLength(1);
    expect(await reads(anna, id)).toMatchObject({ progress: 'ringing-you' });
  });

  it('two contacts with one number: the second hears that somebody is calling it', async () => {
    const { person, id, telephone, anna } = await annaHasIt();
    await telephone.answers();
    await telephone.hears('Det är dags att ringa upp');
    await telephone.presses('1');
    await person.rings();
    const bo = await at.available('bo');
    await anna.is('paused');
    const other = await new Phone(at.hub.handsets.voice, null).calls();
    await other.hears('tryck 1. Vill du få ett sms');
    await other.presses('1');
    await other.hears('Slå ett nummer');
    await other.presses(`${(person.number as string).replace('+46', '0')}#`);
    await other.hears('Vi ringer dig när det är din tur');
    await other.hangsUp();
    await isNow('callback');
    const second = await lastContact(at.hub);
    expect(second.id).not.toBe(id);
    await bo.accepts(await bo.seesOffer(second.id));
    const telephoneOfBo = await (await phoneOf(at.hub, 'bo')).answers();
    await telephoneOfBo.presses('1');
    await telephoneOfBo.hears('Det numret rings redan upp');
  });
});

it('a hub that dies in the middle of a call-back: the next goes on, and rings once', async () => {
  const { database, line, settings } = await readyForCalls(patient);
  const first = await startHub(settings, database);
  const anna = await new Worker(first.url, 'anna').isAvailable();
  const person = await new Phone(line.handsets.voice).calls();
  await person.hears('tryck 1. Vill du få ett sms');
  await person.presses('1');
  await person.hears('Är det säkert');
  await person.presses('1');
  await person.hears('Vi ringer dig när det är din tur');
  await person.hangsUp();
  const contact = await lastContact(first);
  await eventually('a call-back', async () => (await lastContact(first)).state === 'callback');
  await anna.accepts(await anna.seesOffer(contact.id));
  const telephone = await phoneOf({ ...first, handsets: line.handsets }, 'anna');
  await telephone.answers();
  await telephone.hears('Det är dags att ringa upp');
  await telephone.presses('1');
  await person.rings();
  hangUp();
  await first.close();
  const second = await startHub(settings, database);
  await person.answers();
  await person.hears('Du bad oss ringa');
  await person.presses('1');
  await person.isWith(telephone);
  expect(await callLog(second, contact.id)).toContain('trying');
  expect(await second.rows(`select outcome from voice_try`)).toEqual([{ outcome: 'reached' }]);
  await line.close();
  await second.close();
  await database.drop();
}, 60_000);
