import type { Story } from '../support/story.js';
import { inOneRoom, takenInBrowser } from './ear-page.js';
import { lineOf } from './heard.js';
import { goingOn, lastContact, meet, pass, Phone, phoneOf, picksUp, type House } from './house.js';
import { hearsNow, type Talk } from './talk.js';

/** What a person in the line hears, word for word. */
export const DANGER =
  'Vi ser att det är fara för livet. Ditt samtal går före alla andra nu. Vi kan inte ringa 112 åt dig: ring 112 om du kan, från en annan telefon.';
export const NEXT = 'Du är näst på tur.';
export const KEYS =
  'Du kan vänta kvar. Vill du hellre bli uppringd och behålla din plats, tryck 1. Vill du få ett sms om vad som händer nu, tryck 2. Vill du tala in ett meddelande, tryck 3.';

type Still = Story & { readonly hub: House };

/** Somebody calls, this worker takes it in the console, presses 1, and they talk; on a clock that is moved by hand. */
export async function talkingStill(at: Still, username: string): Promise<Talk> {
  const worker = await at.available(username);
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  const contact = await lastContact(at.hub);
  await worker.accepts(await worker.seesOffer(contact.id));
  await worker.follows(contact.id);
  const telephone = await comesIn(at, username);
  await meet(at.hub, person, telephone);
  await pass(at.hub, 5);
  await person.hears('Du pratar nu med');
  return { person, worker, telephone, contact };
}

/** The same in their browser. `line`: Vonage's name of its leg. */
export async function talkingInBrowserStill(at: Still, username: string) {
  const called = await takenInBrowser(at, username);
  let legId = '';
  const answering = called.page.answers().then((ear) => (legId = ear.legId));
  await goingOn(at.hub, 'the page to be in the call', async () => legId !== '');
  await answering;
  await goingOn(at.hub, 'them to talk', async () => (await called.person.now()).room !== null);
  return { ...called, legId, line: await inOneRoom(at, called.person) };
}

/** Their telephone rings, they take it up and press 1. */
export async function comesIn(at: Still, username: string): Promise<Phone> {
  const telephone = await picksUp(at.hub, await phoneOf(at.hub, username));
  await pass(at.hub, 2);
  await telephone.presses('1');
  return telephone;
}

/** Seconds of the call, from now on: what they hear in it, and the longest in which it is nothing. */
export async function listensTo(at: Still, phone: Phone) {
  const from = (await at.hub.handsets.state()).clock.now;
  const since = async () =>
    (await phone.now()).hears.filter(({ until, at: begun }) => (until ?? Infinity) > from || begun >= from);
  return {
    /** Words, with the second in which each began. */
    words: async (): Promise<string[]> =>
      (await since()).flatMap((one) => (one.what === 'talk' && one.at >= from ? [lineOf(one, from)] : [])),
    /** What is no word: music, another telephone. The first may have begun before. */
    sounds: async (): Promise<string[]> =>
      (await since()).flatMap((one) => (/talk|silence/.test(one.what) ? [] : [lineOf(one, from)])),
    silentFor: async (): Promise<number> =>
      Math.max(
        0,
        ...(await since())
          .filter(({ what }) => what === 'silence')
          .map(({ at: begun, until }) => ((until ?? begun) - Math.max(begun, from)) / 1000),
      ),
  };
}

/** The clock goes on until they hear exactly these: somebody comes in who is spoken to first. */
export const comesToHear = (at: Still, phone: Phone, others: Phone[]): Promise<boolean> =>
  goingOn(at.hub, `${phone.number} to hear them`, async () => {
    const heard = [...new Set(await hearsNow(at, phone))].sort();
    return JSON.stringify(heard) === JSON.stringify(others.map(({ number }) => number).sort());
  });

/** The clock goes on until these words begin; those after a number of others that were heard before. */
export const comesToWords = (at: Still, phone: Phone, part: string, after = 0): Promise<boolean> =>
  goingOn(at.hub, `${phone.number} to hear "${part}"`, async () =>
    (await phone.words()).slice(after).some((text) => text.includes(part)),
  );

/** Where the second is not what counts. */
export const withoutSeconds = (lines: string[]): string[] =>
  lines.map((line) => line.replace(/^\S+ s {2}/, ''));
