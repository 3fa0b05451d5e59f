import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callBackStory, patient } from './called-back.js';
import { lastContact, startHubWithCalls, type House, type Phone } from './house.js';

const at = story<House>(patient, startHubWithCalls);
const { annaHasIt, calls, endOf, openCallBack, tries } = callBackStory(at);

/** So many times they were asked, in these words. */
const isAsked = (person: Phone, times: number) =>
  eventually(`to be asked ${times} times`, async () => {
    const asked = (await person.words()).filter((text) => text.includes('Du bad oss ringa'));
    return asked.length === times;
  });

describe('whoever is called back', () => {
  it('and finds no key at once is asked again; they meet', async () => {
    const held = await annaHasIt();
    await calls(held);
    await isAsked(held.person, 2);
    await held.person.presses('1');
    await held.person.isWith(held.telephone);
    expect(await tries(held.id)).toEqual([{ outcome: 'reached' }]);
  });

  it('and presses a key that is no answer is asked again; they meet', async () => {
    const held = await annaHasIt();
    await calls(held);
    await held.person.presses('5');
    await isAsked(held.person, 2);
    await held.person.presses('1');
    await held.person.isWith(held.telephone);
    expect(await endOf(held.id)).toBe('reached');
  });

  it('by a voicemail hears nobody’s yes: asked three times it is over, and is a try in vain', async () => {
    const held = await annaHasIt();
    await calls(held);
    await held.telephone.hears('Någon svarade');
    await held.person.isOver();
    expect((await held.person.words()).map((text) => text.includes('Du bad oss ringa'))).toEqual([
      ...[true, true, true],
      false,
    ]);
    expect(await tries(held.id)).toEqual([{ outcome: 'picked-up' }]);
    expect(await openCallBack(held.id)).toMatchObject({ failed: 1 });
  });

  it('and is in danger says so by nine: they meet, and it is known', async () => {
    const held = await annaHasIt();
    await calls(held);
    await held.person.presses('9');
    await held.person.hears('Vi kan inte ringa 112 åt dig');
    await held.person.isWith(held.telephone);
    expect((await lastContact(at.hub)).band).toBe('R0');
    expect(await tries(held.id)).toEqual([{ outcome: 'reached' }]);
  });

  it('while the hub blinks is asked once more, and not cut', async () => {
    const held = await annaHasIt();
    await calls(held);
    await at.hub.handsets.fault({ on: 'input', kind: 'drop', count: 2 });
    await at.hub.handsets.fault({ on: 'fallback', kind: 'drop', count: 2 });
    await held.person.presses('1');
    await held.person.hears('Stanna kvar så frågar vi igen');
    await isAsked(held.person, 2);
    await held.person.presses('1');
    await held.person.isWith(held.telephone);
  });
});
