import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, startHubWithCalls, type House } from './house.js';

const at = story<House>(unhurried, startHubWithCalls);

/** When the last key came, in ms: the next follows in one go, or long after, whatever this machine takes to get there. */
const QUICK = Number.MAX_SAFE_INTEGER;
const SLOW = 0;

async function presses(person: Phone, key: string, lastAt: number): Promise<void> {
  await at.hub.rows(`update voice_leg set told = jsonb_set(told, '{keyed,at}', to_jsonb($1::bigint))`, [
    lastAt,
  ]);
  await person.presses(key);
}

const unsafe = () => at.hub.rows(`select number from voice_number where not is_safe`);
const isInDanger = () => eventually('danger', async () => (await lastContact(at.hub)).band === 'R0');
const IN_DANGER = 'Ditt samtal går före alla andra nu';
const timesTold = async (person: Phone) =>
  (await person.words()).filter((text) => text.includes(IN_DANGER)).length;

async function greeted(): Promise<Phone> {
  await at.available('anna');
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('Är någon i livsfara');
  return person;
}
async function inLine(): Promise<Phone> {
  const person = await greeted();
  await person.hears('tryck 1. Vill du få ett sms');
  return person;
}

describe('1-1-2', () => {
  it('at the greeting, in one go: danger to life, and the number is not taken for one that is never called', async () => {
    const person = await greeted();
    await person.presses('1');
    await person.hears(IN_DANGER);
    await presses(person, '1', QUICK);
    await person.hears('Är det säkert att ringa');
    await presses(person, '2', QUICK);
    await eventually('to be told again', async () => (await timesTold(person)) === 2);
    await isInDanger();
    expect(await unsafe()).toEqual([]);
  });

  it('at the greeting, slowly: what each key says', async () => {
    const person = await greeted();
    await person.presses('1');
    await person.hears(IN_DANGER);
    await presses(person, '1', SLOW);
    await person.hears('Är det säkert att ringa');
    await presses(person, '2', SLOW);
    await person.hears('Då ringer och skriver vi aldrig till det numret');
    expect(await unsafe()).toEqual([{ number: person.number }]);
  });

  it('in the line, in one go: danger to life, and nobody is put off', async () => {
    const person = await inLine();
    await person.presses('1');
    await person.hears('Är det säkert att ringa');
    await presses(person, '1', QUICK);
    await person.hears('Vi ringer dig när det är din tur');
    await presses(person, '2', QUICK);
    await person.hears(IN_DANGER);
    await isInDanger();
    expect(await at.hub.rows(`select wished from call_back`)).toEqual([{ wished: 'now' }]);
    await person.hangsUp();
    await eventually('to be called back', async () => (await lastContact(at.hub)).state === 'callback');
  });

  it('in the line, where a call is known to be safe: a time that the first keys asked for is taken back', async () => {
    const person = await inLine();
    await at.hub.rows(`insert into voice_number (number, is_safe) values ($1, true)`, [person.number]);
    await person.presses('1');
    await person.hears('Vi ringer dig när det är din tur');
    await presses(person, '1', QUICK);
    await person.hears('Då ringer vi dig om en timme');
    await presses(person, '2', QUICK);
    await person.hears(IN_DANGER);
    await isInDanger();
    const [due] = await at.hub.rows(`select wished, due_at <= clock_timestamp() as "isDue" from call_back`);
    expect(due).toEqual({ wished: 'now', isDue: true });
  });
});
