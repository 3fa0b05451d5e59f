import { randomUUID } from 'node:crypto';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { pass, Phone, picksUp, startStill, type House } from './house.js';
import { listensTo, talkingStill, withoutSeconds } from './still.js';
import { hearsOnly, type Talk } from './talk.js';

/** The end of every story here asks of whoever called: never dropped, never silent for more than five seconds, told the truth. */
const at = story<House>(unhurried, startStill);
const goesBy = (seconds: number) => pass(at.hub, seconds);
const LOST =
  'Förbindelsen till den du pratade med bröts. Du är kvar hos oss. Vi söker en kollega åt dig. Är du klar kan du lägga på.';
const NEXT = 'Du är näst på tur.';
const KEYS =
  'Du kan vänta kvar. Vill du hellre bli uppringd och behålla din plats, tryck 1. Vill du få ett sms om vad som händer nu, tryck 2. Vill du tala in ett meddelande, tryck 3.';
/** A piece of music is four seconds long, and a key is waited for between two of them. */
const BETWEEN_PIECES = 1;

/** Anna has called the ward, and talks with it first. */
async function speaksWithTheWard({ worker, person, contact }: Talk): Promise<{ ward: Phone; legId: string }> {
  const ward = new Phone(at.hub.handsets.voice);
  const invited = {
    ...{ role: 'authority', number: ward.number, label: 'Psykiatriska akuten' },
    ...{ brief: 'Behöver en läkare i kväll.', ground: 'consent' },
  };
  const wish = { contactId: contact.id, id: randomUUID(), invited };
  const { legId } = await worker.wire.do<{ legId: string }>('call:bring-in', wish);
  await picksUp(at.hub, ward);
  await goesBy(2);
  await ward.presses('1');
  await ward.hears('Behöver en läkare i kväll.');
  await goesBy(1);
  await ward.presses('2');
  await person.hears('Anna talar med en annan verksamhet');
  return { ward, legId };
}

describe('what a person hears, second by second', () => {
  it('while another authority is called and spoken with, and their worker is lost in the middle of it', async () => {
    const talk = await talkingStill(at, 'anna');
    const heard = await listensTo(at, talk.person);
    await speaksWithTheWard(talk);
    await goesBy(60);
    await talk.telephone.hangsUp();
    await talk.person.hears(LOST);
    await goesBy(30);
    expect(withoutSeconds(await heard.words())).toEqual([
      'Anna talar med en annan verksamhet om hur vi går vidare. Du är kvar, och hör musik så länge.',
      ...[LOST, NEXT, KEYS],
    ]);
    expect(await heard.silentFor()).toBe(BETWEEN_PIECES);
  });

  it('when that authority takes over, and when it puts the telephone down', async () => {
    const talk = await talkingStill(at, 'anna');
    const { worker, person, telephone, contact } = talk;
    const heard = await listensTo(at, person);
    const { ward, legId } = await speaksWithTheWard(talk);
    await goesBy(30);
    await worker.wire.do('call:taken-over', { contactId: contact.id, legId, name: 'Sköterskan i luckan' });
    await person.hears('Psykiatriska akuten tar över');
    await hearsOnly(at, person, [telephone, ward]);
    await goesBy(10);
    await worker.wire.do('call:leave', { contactId: contact.id });
    await telephone.isOver();
    await hearsOnly(at, person, [ward]);
    await goesBy(10);
    await ward.hangsUp();
    await person.hears('Vill du prata mer, tryck 1');
    await goesBy(40);
    expect(await heard.silentFor()).toBeLessThanOrEqual(BETWEEN_PIECES);
    expect((await person.now()).endedAt).toBeNull();
  });
});
