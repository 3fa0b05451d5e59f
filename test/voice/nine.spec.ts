import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, lastContact, Phone, startHubWithCalls, type House } from './house.js';
import { talking } from './talk.js';

const at = story<House>(unhurried, startHubWithCalls);
const AFTER = 'Samtalet är avslutat från vår sida';

/** Somebody is at work: whoever calls hears the keys of the line. */
async function inLine(number?: string | null): Promise<Phone> {
  await at.available('anna');
  const person = await new Phone(at.hub.handsets.voice, number).calls();
  await person.hears('tryck 1. Vill du få ett sms');
  return person;
}

const isInDanger = (contactId?: string) =>
  eventually('danger to life', async () => {
    const contact = await lastContact(at.hub);
    return contact.band === 'R0' && contact.id !== contactId && contact;
  });

async function pressesNine(person: Phone): Promise<void> {
  await person.presses('9');
  await person.hears('Vi kan inte ringa 112 åt dig');
  await isInDanger();
}

describe('nine is danger to life', () => {
  it('when it is asked whether a call, or a text, is safe', async () => {
    const person = await inLine();
    await person.presses('2');
    await person.hears('Är det säkert att skicka sms');
    await pressesNine(person);
  });

  it('when a number is asked for, in the place of one', async () => {
    const person = await inLine(null);
    await person.presses('1');
    await person.hears('Slå ett nummer');
    await pressesNine(person);
    expect((await person.words()).join(' ')).not.toContain('Det numret kan vi inte ringa');
  });

  it('when another time is offered: the promise to call stands, and is not put off', async () => {
    const person = await inLine();
    await person.presses('1');
    await person.hears('Är det säkert att ringa');
    await person.presses('1');
    await person.hears('Vi ringer dig när det är din tur');
    await pressesNine(person);
    const { id } = await lastContact(at.hub);
    expect(await callLog(at.hub, id)).toEqual(['call-back-wished']);
  });

  it('when they are offered to speak: no recording begins', async () => {
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('Tala in med dina egna ord efter tonen');
    await pressesNine(person);
    expect(await person.words()).not.toContain('Tala efter tonen.');
  });

  it('when the worker has ended the talk: it goes on with the same one, and everybody sees that it is danger', async () => {
    const { person, worker, telephone, contact } = await talking(at, 'anna');
    await worker.ends(contact.id);
    await telephone.hangsUp();
    await person.hears(AFTER);
    await pressesNine(person);
    expect(await lastContact(at.hub)).toMatchObject({ id: contact.id, state: 'answered' });
    await telephone.answers();
    await telephone.presses('1');
    await person.isWith(telephone);
  });

  it('when the contact has been closed: a contact of its own, in danger from its first instant', async () => {
    const { person, worker, telephone, contact } = await talking(at, 'anna');
    await worker.ends(contact.id);
    await telephone.hangsUp();
    await person.hears(AFTER);
    await worker.closes(contact.id, 'Vi hörs i morgon.');
    await person.presses('9');
    await person.hears('Vi kan inte ringa 112 åt dig');
    const { id, state } = await isInDanger(contact.id);
    expect(state).toBe('waiting');
    await worker.accepts(await worker.seesOffer(id));
    await telephone.answers();
    await telephone.presses('1');
    await person.isWith(telephone);
  });
});
