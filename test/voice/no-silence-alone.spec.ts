import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { atHome } from './at-home.js';
import {
  callLog,
  lastContact,
  meet,
  pass,
  Phone,
  phoneOf,
  picksUp,
  startStill,
  type House,
} from './house.js';
import { DANGER, KEYS, NEXT, comesToWords, listensTo, withoutSeconds } from './still.js';
import { holderOf } from './talk.js';

/** The end of every story here asks of whoever called: never dropped, never silent for more than five seconds, told the truth. */
const at = story<House>(unhurried, startStill);
const goesBy = (seconds: number) => pass(at.hub, seconds);
const NOBODY = 'Just nu kan ingen svara. Ditt samtal är inte tappat: Lea ansvarar för att du får svar.';
const SPEAK =
  'Tala in med dina egna ord efter tonen. Tryck fyrkant när du är klar. Vill du hellre vänta, tryck 0.';
const IS_SAFE = 'Är det säkert att ringa det här numret? Tryck 1 för ja. Tryck 2 för nej.';
const TURN = 'Vi ringer dig när det är din tur. Du behåller din plats. Du kan lägga på nu, eller vänta kvar.';

const calls = async (number?: string | null): Promise<Phone> => {
  const person = await new Phone(at.hub.handsets.voice, number).calls();
  await person.hears('krisnumret');
  return person;
};
/** They have heard their place, and have all the keys of the line before them. */
async function inLine(number?: string | null): Promise<Phone> {
  const person = await calls(number);
  await comesToWords(at, person, KEYS);
  await goesBy(2);
  return person;
}
const isInDanger = () => eventually('danger to life', async () => (await lastContact(at.hub)).band === 'R0');

describe('what a person hears, second by second, when nobody is at work', () => {
  it('their danger to life, their place, music, and whoever is at home and takes it by telephone', async () => {
    const [anna] = (await atHome(at.hub, ['anna'])) as [Phone];
    const person = await calls();
    await comesToWords(at, person, 'Är någon i livsfara');
    await goesBy(2);
    await person.presses('1');
    await person.hears(DANGER);
    await picksUp(at.hub, anna);
    await goesBy(4);
    await anna.presses('1');
    await meet(at.hub, person, anna);
    await goesBy(8);
    const words = withoutSeconds(await person.timed());
    expect(words.slice(3, 6)).toEqual([DANGER, NEXT, KEYS]);
    expect(words.at(-1)).toBe('Du pratar nu med Anna, socialtjänsten.');
    expect(await holderOf(at, { contact: await lastContact(at.hub) })).toBe('anna:worker');
  });

  it('that they may speak after a tone, 9 in the middle of that; their message to its end, and what follows from it', async () => {
    const lea = await phoneOf(at.hub, 'lea');
    // of whoever answers for what nobody takes it is a voicemail that answers
    await at.hub.handsets.voice.behave({ number: lea.number as string, does: 'voicemail' });
    const person = await calls();
    const { id } = await lastContact(at.hub);
    await eventually('everybody to have been asked', async () => {
      const [row] = await at.hub.rows(`select from contact where id = $1 and alarm = 'lead'`, [id]);
      return row;
    });
    await comesToWords(at, person, SPEAK);
    await goesBy(3);
    await person.presses('9');
    await person.hears(DANGER);
    await isInDanger();
    await comesToWords(at, person, KEYS);
    await goesBy(9);
    await person.presses('3');
    await comesToWords(at, person, 'Tala efter tonen');
    await goesBy(3);
    await at.hub.handsets.voice.speak(person.number as string, 'Jag vill att någon ringer mig.');
    await goesBy(3);
    const after = await listensTo(at, person);
    await person.presses('#');
    await person.hears('Ditt meddelande är sparat');
    await comesToWords(at, person, IS_SAFE);
    await goesBy(3);
    await person.presses('1');
    await person.hears(TURN);
    await goesBy(90);
    expect((await person.timed()).slice(4)).toEqual([
      `17.7 s  ${NOBODY}`,
      `23.3 s  ${SPEAK}`,
      `26.5 s  ${DANGER}`,
      `35.7 s  ${NEXT}`,
      `36.9 s  ${KEYS}`,
      `46.0 s  ${SPEAK}`,
      '56.4 s  Tala efter tonen.',
      '62.5 s  Tack. Ditt meddelande är sparat.',
      `64.6 s  ${IS_SAFE}`,
      `68.0 s  ${TURN}`,
    ]);
    expect(await after.silentFor()).toBeLessThanOrEqual(4);
    expect(await callLog(at.hub, id)).toContain('message');
    const rung = await at.hub.handsets.voice.legs(lea.number as string);
    expect(rung.some(({ answeredAt }) => answeredAt !== null)).toBe(true);
    expect(await holderOf(at, { contact: { id } })).toBe('lea:desk');
  });
});

describe('what a person hears, second by second, who says in the middle of something else that a life is in danger', () => {
  it('by 9, asked about a text or for a number, and by 112 in one go over what its keys answer: so, at once, and the line', async () => {
    await at.available('anna');
    const first = await inLine();
    await first.presses('2');
    await first.hears('Är det säkert att skicka sms');
    await goesBy(2);
    const heard = await listensTo(at, first);
    await first.presses('9');
    await first.hears(DANGER);
    await isInDanger();
    const hidden = await inLine(null);
    await hidden.presses('1');
    await comesToWords(at, hidden, 'Slå ett nummer');
    await goesBy(3);
    await hidden.presses('9#');
    await hidden.hears(DANGER);
    await isInDanger();
    const person = await inLine();
    const told = await listensTo(at, person);
    for (const [key, words] of [
      ['1', IS_SAFE],
      ['1', TURN],
      ['2', DANGER],
    ] as const) {
      await person.presses(key);
      await person.hears(words);
    }
    await isInDanger();
    await goesBy(30);
    expect(await heard.words()).toEqual([`0.0 s  ${DANGER}`]);
    expect((await told.words())[0]).toBe(`0.0 s  ${DANGER}`);
    expect(await told.silentFor()).toBeLessThanOrEqual(1);
    expect(await at.hub.rows(`select number from voice_number where not is_safe`)).toEqual([]);
  });
});
