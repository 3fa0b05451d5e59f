import { randomUUID } from 'node:crypto';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { pass, Phone, picksUp, startStill, type House } from './house.js';
import { comesIn, comesToHear, listensTo, talkingStill, withoutSeconds } from './still.js';
import { hearsOnly, type Talk } from './talk.js';

/** The end of every story here asks of whoever called: never dropped, never silent for more than five seconds, told the truth. */
const at = story<House>(unhurried, startStill);
const goesBy = (seconds: number) => pass(at.hub, seconds);
/** A piece of music is four seconds long, and a key is waited for between two of them. */
const BETWEEN_PIECES = 1;

const bringsIn = ({ worker, contact }: Talk, invited: object): Promise<object> =>
  worker.wire.do('call:bring-in', { contactId: contact.id, id: randomUUID(), invited });

/** They are called in by number, and press 1 two seconds after they took it up. @returns what the person hears since they did */
async function guestAtTheDoor(talk: Talk, invited: object) {
  const guest = new Phone(at.hub.handsets.voice);
  await bringsIn(talk, { ...invited, number: guest.number });
  await picksUp(at.hub, guest);
  const heard = await listensTo(at, talk.person);
  await goesBy(2);
  await guest.presses('1');
  return { guest, heard };
}

describe('what a person hears, second by second, while others come into the talk and go', () => {
  it('an interpreter, a colleague and a lead: who comes and who goes, at once, not who only listens, and their worker all the time', async () => {
    const talk = await talkingStill(at, 'anna');
    const { person, telephone, contact } = talk;
    const [bo, lea] = [await at.available('bo'), await at.atWork('lea')];
    const { guest, heard } = await guestAtTheDoor(talk, { role: 'interpreter' });
    await person.hears('En tolk är med');
    await comesToHear(at, person, [telephone, guest]);
    const gone = await listensTo(at, person);
    await guest.hangsUp();
    await person.hears('Tolken är inte längre med');
    await goesBy(5);
    expect(await heard.words()).toEqual(['2.0 s  En tolk är med i samtalet nu.', expect.any(String)]);
    expect(await gone.words()).toEqual(['0.0 s  Tolken är inte längre med.']);
    const others = await listensTo(at, person);
    await bringsIn(talk, { role: 'colleague', workerId: bo.workerId });
    const colleague = await comesIn(at, 'bo');
    await comesToHear(at, person, [telephone, colleague]);
    await goesBy(5);
    await colleague.hangsUp();
    await person.hears('Bo är inte längre med');
    await goesBy(5);
    await lea.wire.do('call:lead', { contactId: contact.id, way: 'listen' });
    const lead = await comesIn(at, 'lea');
    await comesToHear(at, lead, [person, telephone]);
    await goesBy(5);
    expect(withoutSeconds(await others.words())).toEqual([
      'Bo, psykiatrin, är med i samtalet nu.',
      'Bo är inte längre med.',
    ]);
    const joined = await listensTo(at, person);
    await lea.wire.do('call:lead', { contactId: contact.id, way: 'join' });
    await person.hears('Lea,');
    await hearsOnly(at, person, [telephone, lead]);
    await goesBy(5);
    await lead.hangsUp();
    await person.hears('Lea är inte längre med');
    await goesBy(5);
    expect(await joined.words()).toEqual([
      '0.0 s  Lea, ledare i luckan, är med i samtalet nu.',
      '5.0 s  Lea är inte längre med.',
    ]);
    expect(await heard.silentFor()).toBe(0);
  });

  it('an authority that goes without its yes: why they wait, music, that it is gone, and their worker again', async () => {
    const talk = await talkingStill(at, 'anna');
    const { guest: ward, heard } = await guestAtTheDoor(talk, {
      ...{ role: 'authority', label: 'Psykiatriska akuten' },
      ...{ brief: 'Behöver en läkare i kväll.', ground: 'consent' },
    });
    await ward.hears('Behöver en läkare i kväll.');
    await goesBy(1);
    await ward.presses('2');
    await talk.person.hears('Anna talar med en annan verksamhet');
    await goesBy(20);
    await ward.hangsUp();
    await talk.person.hears('Den andra verksamheten är inte längre med');
    await hearsOnly(at, talk.person, [talk.telephone]);
    await goesBy(5);
    expect(await heard.words()).toEqual([
      '3.0 s  Anna talar med en annan verksamhet om hur vi går vidare. Du är kvar, och hör musik så länge.',
      '23.0 s  Den andra verksamheten är inte längre med.',
    ]);
    expect(await heard.silentFor()).toBeLessThanOrEqual(BETWEEN_PIECES);
  });
});
