import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, meet, pass, Phone, phoneOf, picksUp, startStill, type House } from './house.js';
import {
  comesIn,
  comesToHear,
  listensTo,
  talkingInBrowserStill,
  talkingStill,
  withoutSeconds,
} from './still.js';
import { hearsOnly } from './talk.js';

/** The end of every story here asks of whoever called: never dropped, never silent for more than five seconds, told the truth. */
const at = story<House>({ ...unhurried, HUB_OWN_SECONDS: '60', HUB_EAR_SECONDS: '6' }, startStill);
const goesBy = (seconds: number) => pass(at.hub, seconds);
const LOST =
  'Förbindelsen till den du pratade med bröts. Du är kvar hos oss. Vi söker en kollega åt dig. Är du klar kan du lägga på.';
const NEXT = 'Du är näst på tur.';
const KEYS =
  'Du kan vänta kvar. Vill du hellre bli uppringd och behålla din plats, tryck 1. Vill du få ett sms om vad som händer nu, tryck 2. Vill du tala in ett meddelande, tryck 3.';
/** A piece of music is four seconds long, and a key is waited for between two of them. */
const BETWEEN_PIECES = 1;

describe('what a person hears, second by second', () => {
  it('while their worker does something else: why, and music until they are back', async () => {
    const { worker, person, telephone, contact } = await talkingStill(at, 'anna');
    const heard = await listensTo(at, person);
    await worker.wire.do('call:hold', { contactId: contact.id, on: true });
    await person.hears('Anna behöver göra något en stund');
    await goesBy(60);
    await worker.wire.do('call:hold', { contactId: contact.id, on: false });
    await person.hears('Anna är tillbaka');
    await hearsOnly(at, person, [telephone]);
    await goesBy(3);
    expect(await heard.words()).toEqual([
      '0.0 s  Anna behöver göra något en stund och är strax tillbaka. Du är kvar, och hör musik så länge.',
      '60.0 s  Anna är tillbaka.',
    ]);
    expect(await heard.sounds()).toEqual(['0.0 s  stream music/long.wav', '60.0 s  leg']);
    expect(await heard.silentFor()).toBe(0);
  });

  it('while a colleague is briefed, and when the first of them leaves', async () => {
    const { worker, person, telephone, contact } = await talkingStill(at, 'anna');
    const bo = await at.available('bo');
    const heard = await listensTo(at, person);
    await worker.handsOver(contact.id, bo, 'Behöver en läkare i kväll.');
    const second = await comesIn(at, 'bo');
    await comesToHear(at, telephone, [second]);
    expect(withoutSeconds(await heard.sounds())).toEqual(['leg', 'stream music/long.wav']);
    await goesBy(30);
    await bo.accepts(await bo.seesOffer(contact.id));
    await hearsOnly(at, person, [telephone, second]);
    await goesBy(10);
    await telephone.hangsUp();
    await hearsOnly(at, person, [second]);
    await goesBy(10);
    expect(withoutSeconds(await heard.words())).toEqual([
      'Anna talar med en kollega om hur vi går vidare. Du är kvar, och hör musik så länge.',
      'Bo, psykiatrin, är med i samtalet nu.',
    ]);
    expect(await heard.silentFor()).toBeLessThan(BETWEEN_PIECES);
  });

  it('when their worker is lost: so, at once, then their place and music, until the next is there', async () => {
    const { worker, person, telephone, contact } = await talkingStill(at, 'anna');
    await worker.is('paused');
    const bo = await at.available('bo');
    const heard = await listensTo(at, person);
    await telephone.hangsUp();
    await person.hears(LOST);
    await goesBy(45);
    expect(await heard.words()).toEqual([`0.0 s  ${LOST}`, `8.7 s  ${NEXT}`, `9.9 s  ${KEYS}`]);
    await bo.accepts(await bo.seesOffer(contact.id));
    const next = await comesIn(at, 'bo');
    await comesToHear(at, person, [next]);
    await goesBy(5);
    expect((await heard.words())[3]).toBe('46.9 s  Bo, psykiatrin, ansvarar för dig nu och kopplas in.');
    expect(withoutSeconds(await heard.words()).slice(4)).toEqual(['Du pratar nu med Bo, psykiatrin.']);
    expect(await heard.silentFor()).toBe(BETWEEN_PIECES);
  });

  it('when they are called back: who calls, and from their key on who they speak with', async () => {
    const { person, telephone } = await talkingStill(at, 'anna');
    await person.hangsUp();
    await telephone.hears('Personen är inte kvar på linjen');
    await goesBy(2);
    await telephone.presses('1');
    await picksUp(at.hub, person);
    const heard = await listensTo(at, person);
    await person.hears('Vi vill gärna prata med dig');
    await goesBy(4);
    await person.presses('1');
    await comesToHear(at, person, [telephone]);
    await goesBy(8);
    expect(await heard.words()).toEqual([
      '0.0 s  Hej. Vi vill gärna prata med dig. Tryck 1 för att prata nu. Passar det inte, tryck 2. Vill du inte bli uppringd, tryck 3.',
      '4.0 s  Du pratar nu med Anna, socialtjänsten.',
    ]);
    expect(await heard.silentFor()).toBe(0);
  });

  it('when a command to bring them into the room is refused, and their own next step does it: once', async () => {
    const worker = await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    const { id } = await lastContact(at.hub);
    await worker.accepts(await worker.seesOffer(id));
    const telephone = await picksUp(at.hub, await phoneOf(at.hub, 'anna'));
    await at.hub.handsets.fault({
      on: 'calls',
      kind: 'throttled',
      number: person.number as string,
      count: 1,
    });
    const heard = await listensTo(at, person);
    await telephone.presses('1');
    await comesToHear(at, person, [telephone]);
    const wishes = () => at.hub.rows(`select from voice_leg where kind = 'caller' and wish is not null`);
    await eventually('nothing to be left to do', async () => (await wishes()).length === 0);
    await goesBy(5);
    const met = withoutSeconds(await heard.words()).filter((words) => words.startsWith('Du pratar nu med'));
    expect(met).toHaveLength(1);
    expect(await person.longestSilence()).toBeLessThanOrEqual(4);
  });

  it('when their worker’s browser does not hold, until the telephone of the same worker is there', async () => {
    const { page, person } = await talkingInBrowserStill(at, 'anna');
    const heard = await listensTo(at, person);
    page.cut();
    await person.hears('Förbindelsen till Anna bröts en stund');
    await person.hears('Vi ringer upp Anna nu');
    await goesBy(12);
    const telephone = await picksUp(at.hub, await phoneOf(at.hub, 'anna'));
    await goesBy(2);
    await telephone.presses('1');
    await meet(at.hub, person, telephone);
    await goesBy(5);
    const words = await heard.words();
    expect(words.slice(0, 3)).toEqual([
      '0.0 s  Förbindelsen till Anna bröts en stund. Vi försöker få tillbaka den. Stanna kvar.',
      '0.0 s  Vi ringer upp Anna nu. Du är kvar hos oss.',
      '3.7 s  Anna, socialtjänsten, ansvarar för dig nu och kopplas in.',
    ]);
    expect(withoutSeconds(words).slice(3)).toEqual(['Du pratar nu med Anna, socialtjänsten.']);
    expect((await heard.sounds())[0]).toBe('8.4 s  stream music/short.wav');
    expect(await heard.silentFor()).toBe(BETWEEN_PIECES);
  });
});
