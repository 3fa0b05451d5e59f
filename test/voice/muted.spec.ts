import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { talkingInBrowser } from './ear-page.js';
import { Phone, startHubWithCalls, type House } from './house.js';
import { hearsOnly, talking } from './talk.js';

/** At the wall's own pace: how soon it is said is judged in the seconds of a person. */
const at = story<House>({ ...unhurried, HUB_HELD_WORDS_SECONDS: '3' }, (env) => startHubWithCalls(env, 3));
const STILL = 'Anna är kvar och hör dig, men har stängt av sin mikrofon en stund.';
/** A second of the wall is three of the call here. */
const LONGEST_MS = 5000 * 3;
/** In frames, of which fifty make a second of the call. */
const FOUR_SECONDS = 4 * 3 * 50;

describe('a worker who has shut their mouth', () => {
  it('and is alone with the person: the person is told, before a silence frightens them, and again', async () => {
    const { worker, person, telephone, contact } = await talking(at, 'anna');
    await person.hears('Du pratar nu med Anna');
    await worker.wire.do('call:mute', { contactId: contact.id, on: true });
    await hearsOnly(at, person, []);
    await person.hears(STILL);
    const { hears } = await person.now();
    const said = hears.find(({ text }) => text === STILL);
    const silent = hears.find(({ what, until }) => what === 'silence' && until === said?.at);
    expect((silent?.until ?? Infinity) - (silent?.at ?? 0)).toBeLessThan(LONGEST_MS);
    await person.hears(STILL, (await person.words()).length);
    await worker.wire.do('call:mute', { contactId: contact.id, on: false });
    await hearsOnly(at, person, [telephone]);
  });

  it('with somebody else whom the person hears, needs no word', async () => {
    const { worker, person, telephone, contact } = await talking(at, 'anna');
    const relative = new Phone(at.hub.handsets.voice);
    const invited = { role: 'relative', number: relative.number };
    await worker.wire.do('call:bring-in', { contactId: contact.id, id: crypto.randomUUID(), invited });
    await (await relative.answers()).presses('1');
    await hearsOnly(at, person, [telephone, relative]);
    await worker.wire.do('call:mute', { contactId: contact.id, on: true });
    await hearsOnly(at, person, [relative]);
    await relative.hangsUp();
    await person.hears(STILL);
    const words = await person.words();
    expect(words.indexOf(STILL)).toBeGreaterThan(words.indexOf('Den närstående är inte längre med.'));
  });

  it('in the browser, as on the telephone: the person is told, and again, until it is opened', async () => {
    const { page, person } = await talkingInBrowser(at, 'anna');
    page.mutes(true);
    await person.hears(STILL);
    await person.hears(STILL, (await person.words()).length);
    page.mutes(false);
    await eventually('the page to be told so', async () => page.told.at(-1)?.muted === false);
    page.cut();
    await person.hears('Förbindelsen till Anna bröts en stund');
  });

  it('in the browser for no longer than a cough needs no word', async () => {
    const { page, person } = await talkingInBrowser(at, 'anna');
    const before = page.frames.length;
    page.mutes(true);
    page.mutes(false);
    await eventually('four seconds of sound', async () => page.frames.length > before + FOUR_SECONDS);
    expect(await person.words()).not.toContain(STILL);
  });
});
