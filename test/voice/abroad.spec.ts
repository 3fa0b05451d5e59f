import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, phoneOf, startHubWithCalls, type House } from './house.js';

/** The hub calls Swedish numbers, and this is none. */
const NORWEGIAN = '+4791234567';
const at = story<House>({ ...unhurried, HUB_OWN_SECONDS: '60' }, startHubWithCalls);

describe('whoever calls from abroad', () => {
  it('hears that we cannot call that number, not that we do not see it; one that they key in is promised', async () => {
    await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice, NORWEGIAN).calls();
    await person.hears('Vill du få ett sms');
    await person.presses('1');
    await person.hears('Numret du ringer från kan vi inte ringa eller skriva till');
    await person.hears('Slå ett nummer där vi kan nå dig');
    await person.presses('0701740555#');
    await person.hears('Vi ringer dig när det är din tur');
    expect((await person.words()).join(' ')).not.toContain('Vi ser inte ditt nummer');
    const called = await at.hub.rows(`select number, call_back_to as "to" from voice_call`);
    expect(called).toEqual([{ number: NORWEGIAN, to: '+46701740555' }]);
  });

  it('and is gone when the worker comes in: the worker hears why nobody can call them from here', async () => {
    const anna = await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice, NORWEGIAN).calls();
    await anna.accepts(await anna.seesOffer((await lastContact(at.hub)).id));
    const telephone = await (await phoneOf(at.hub, 'anna')).answers();
    await person.hangsUp();
    await eventually('the person to have left', async () => (await person.now()).endedAt !== null);
    await telephone.presses('1');
    await telephone.hears('numret är ett som vi inte kan ringa härifrån');
    expect((await telephone.words()).join(' ')).not.toContain('säkert att ringa');
    expect(await at.hub.handsets.voice.legs(NORWEGIAN)).toHaveLength(1);
  });
});
