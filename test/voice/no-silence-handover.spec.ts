import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { goingOn, pass, phoneOf, picksUp, startStill, type House } from './house.js';
import { comesIn, comesToHear, listensTo, talkingStill, withoutSeconds } from './still.js';
import { hearsOnly, holderOf } from './talk.js';

/** The end of every story here asks of whoever called: never dropped, never silent for more than five seconds, told the truth. */
const at = story<House>(unhurried, startStill);
const goesBy = (seconds: number) => pass(at.hub, seconds);
const BRIEF = 'Behöver en läkare i kväll.';
/** A piece of music is four seconds long, and a key is waited for between two of them. */
const BETWEEN_PIECES = 1;
const HELD = 'Anna talar med en kollega om hur vi går vidare. Du är kvar, och hör musik så länge.';
const LOST =
  'Förbindelsen till den du pratade med bröts. Du är kvar hos oss. Vi söker en kollega åt dig. Är du klar kan du lägga på.';
const NEXT = 'Du är näst på tur.';
const KEYS =
  'Du kan vänta kvar. Vill du hellre bli uppringd och behålla din plats, tryck 1. Vill du få ett sms om vad som händer nu, tryck 2. Vill du tala in ett meddelande, tryck 3.';

describe('what a person hears, second by second, when a handover does not come about', () => {
  it('declined by a key: nothing of it; the colleague lost in the middle: why they wait, music, and the first again', async () => {
    const talk = await talkingStill(at, 'anna');
    const { worker, person, telephone, contact } = talk;
    const [bo, cleo] = [await at.available('bo'), await at.available('cleo')];
    const heard = await listensTo(at, person);
    const offerId = await worker.handsOver(contact.id, bo, BRIEF);
    const first = await picksUp(at.hub, await phoneOf(at.hub, 'bo'));
    await goesBy(2);
    await first.presses('2');
    expect(await bo.seesOfferEnd(offerId)).toBe('declined');
    await goesBy(5);
    expect(await heard.words()).toEqual([]);
    await worker.handsOver(contact.id, cleo, BRIEF);
    const second = await comesIn(at, 'cleo');
    await person.hears(HELD);
    const held = await listensTo(at, person);
    await goesBy(20);
    await second.hangsUp();
    await telephone.hears('Överlämningen blev inte av');
    await hearsOnly(at, person, [telephone]);
    await goesBy(5);
    expect(await held.words()).toEqual([`0.0 s  ${HELD}`]);
    expect(await heard.silentFor()).toBeLessThanOrEqual(BETWEEN_PIECES);
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });

  it('the first lost in the middle of it: so, at once, their place, music, and the colleague when they take it', async () => {
    const talk = await talkingStill(at, 'anna');
    const { worker, person, telephone, contact } = talk;
    const bo = await at.available('bo');
    await worker.is('paused');
    await worker.handsOver(contact.id, bo, BRIEF);
    const second = await comesIn(at, 'bo');
    await comesToHear(at, telephone, [second]);
    await goesBy(5);
    const heard = await listensTo(at, person);
    await telephone.hangsUp();
    await person.hears(LOST);
    await second.hears('Den som ville lämna över är inte kvar');
    await goesBy(40);
    expect(await heard.words()).toEqual([`0.0 s  ${LOST}`, `8.7 s  ${NEXT}`, `9.9 s  ${KEYS}`]);
    await bo.accepts(await bo.seesOffer(contact.id));
    const next = await comesIn(at, 'bo');
    await comesToHear(at, person, [next]);
    await goesBy(5);
    expect(withoutSeconds(await heard.words()).slice(3)).toEqual([
      'Bo, psykiatrin, ansvarar för dig nu och kopplas in.',
      'Du pratar nu med Bo, psykiatrin.',
    ]);
    expect(await heard.silentFor()).toBeLessThanOrEqual(BETWEEN_PIECES);
  });

  it('accepted, and the first gone before the colleague is in: who has them now, music, and the colleague', async () => {
    const { worker, person, telephone, contact } = await talkingStill(at, 'anna');
    const bo = await at.available('bo');
    await worker.handsOver(contact.id, bo, BRIEF);
    const second = await phoneOf(at.hub, 'bo');
    await goingOn(
      at.hub,
      'it to ring',
      async () => (await at.hub.handsets.voice.legs(second.number ?? '')).length > 0,
    );
    await bo.accepts(await bo.seesOffer(contact.id));
    const heard = await listensTo(at, person);
    await telephone.hangsUp();
    await person.hears('Bo, psykiatrin, ansvarar för dig nu och kopplas in.');
    await goesBy(12);
    await picksUp(at.hub, second);
    await goesBy(2);
    await second.presses('1');
    await comesToHear(at, person, [second]);
    await goesBy(5);
    const words = await heard.words();
    expect(words[0]).toBe('0.0 s  Bo, psykiatrin, ansvarar för dig nu och kopplas in.');
    expect(withoutSeconds(words).slice(1)).toEqual(['Du pratar nu med Bo, psykiatrin.']);
    expect(await heard.silentFor()).toBeLessThanOrEqual(BETWEEN_PIECES);
  });
});
