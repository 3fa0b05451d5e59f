import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { frameOf, spoken } from './ear-page.js';
import {
  callLog,
  goingOn,
  lastContact,
  pass,
  Phone,
  phoneOf,
  picksUp,
  startStill,
  type House,
} from './house.js';
import {
  DANGER,
  KEYS,
  NEXT,
  comesToWords,
  listensTo,
  talkingInBrowserStill,
  talkingStill,
  withoutSeconds,
} from './still.js';

/** The end of every story here asks of whoever called: never dropped, never silent for more than five seconds, told the truth. */
const at = story<House>({ ...unhurried, HUB_OWN_SECONDS: '1', HUB_EAR_SECONDS: '60' }, startStill);
const goesBy = (seconds: number) => pass(at.hub, seconds);
const STILL_THERE = 'Du är kvar i kön.';
const PLAN = 'Vi hörs i morgon.';

const openContact = async (): Promise<string> => {
  const [open] = await at.hub.rows<{ id: string }>(`select id from contact where state <> 'closed'`);
  return open?.id ?? '';
};

describe('what a person hears, second by second', () => {
  it('who wishes to be called at another time, is called, and says that it does not suit', async () => {
    const anna = await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await comesToWords(at, person, KEYS);
    await goesBy(6);
    const heard = await listensTo(at, person);
    await person.presses('1');
    await person.hears('Är det säkert att ringa det här numret');
    await goesBy(3);
    await person.presses('1');
    await person.hears('Vi ringer dig när det är din tur');
    await goesBy(3);
    await person.presses('1');
    await person.hears('Då ringer vi dig om en timme');
    await goesBy(30);
    expect(await heard.words()).toEqual([
      '0.0 s  Är det säkert att ringa det här numret? Tryck 1 för ja. Tryck 2 för nej.',
      '3.0 s  Vi ringer dig när det är din tur. Du behåller din plats. Du kan lägga på nu, eller vänta kvar.',
      '6.0 s  Då ringer vi dig om en timme. Ring oss när som helst innan dess om det blir värre.',
    ]);
    await person.hangsUp();
    const { id } = await lastContact(at.hub);
    await goingOn(at.hub, 'it to be put off', async () => (await lastContact(at.hub)).state === 'later');
    await at.hub.rows(`update call_back set due_at = clock_timestamp()`);
    await anna.accepts(await anna.seesOffer(id));
    const telephone = await picksUp(at.hub, await phoneOf(at.hub, 'anna'));
    await goesBy(2);
    await telephone.presses('1');
    await picksUp(at.hub, person);
    const called = await listensTo(at, person);
    await goesBy(5);
    await person.presses('2');
    await person.hears('Tack. Vi hör av oss en annan gång');
    await goesBy(4);
    await telephone.hears('Personen svarade, och vill inte prata nu');
    expect(await called.words()).toEqual([
      '0.0 s  Hej. Du bad oss ringa. Tryck 1 för att prata nu. Passar det inte, tryck 2. Vill du inte bli uppringd, tryck 3.',
      '5.0 s  Tack. Vi hör av oss en annan gång.',
    ]);
    expect(await called.silentFor()).toBe(0);
  });

  it('whose contact is closed while they talk, and again while they wait: that it is over, the way back, and the line', async () => {
    const { worker, person, telephone, contact } = await talkingStill(at, 'anna');
    const heard = await listensTo(at, person);
    await worker.closes(contact.id, PLAN);
    await goesBy(5);
    await telephone.hangsUp();
    await person.hears('Samtalet är avslutat från vår sida');
    await goesBy(20);
    await person.presses('1');
    await person.hears(STILL_THERE);
    await goesBy(20);
    expect(await heard.words()).toEqual([
      '5.0 s  Samtalet är avslutat från vår sida. Du kan lägga på nu. Vill du prata mer, tryck 1.',
      ...[`25.0 s  ${STILL_THERE}`, `27.1 s  ${NEXT}`, `28.3 s  ${KEYS}`],
    ]);
    const again = await openContact();
    expect(again).not.toBe(contact.id);
    const before = (await person.words()).length;
    await worker.accepts(await worker.seesOffer(again));
    await worker.closes(again, PLAN);
    await comesToWords(at, person, STILL_THERE, before);
    expect(await openContact()).not.toBe(again);
    await goesBy(2);
    await person.presses('9');
    await person.hears(DANGER);
    await goesBy(30);
    expect(await heard.silentFor()).toBeLessThanOrEqual(1);
    expect(withoutSeconds(await heard.words()).at(-1)).toBe(DANGER);
  });

  it('while the page of their worker is away, and when it is there again: why, music, and the same talk', async () => {
    const { page, person, contact, legId, line } = await talkingInBrowserStill(at, 'anna');
    await goesBy(5);
    const heard = await listensTo(at, person);
    page.cut();
    await person.hears('Förbindelsen till Anna bröts en stund');
    await goesBy(20);
    await page.opens(legId);
    page.says(frameOf(4321));
    await goingOn(at.hub, 'the talk to go on', async () => (await spoken(at, line)).includes(frameOf(4321)));
    expect((await person.now()).now).toMatchObject([{ what: 'leg', from: line }]);
    expect(await heard.words()).toEqual([
      '0.0 s  Förbindelsen till Anna bröts en stund. Vi försöker få tillbaka den. Stanna kvar.',
    ]);
    expect(await heard.silentFor()).toBe(0);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in']);
  });
});
