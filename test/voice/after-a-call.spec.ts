import { Sweep } from '../../src/routing/sweep.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { lastContact, Phone, startHubWithCalls, type House } from './house.js';
import { talking } from './talk.js';

const at = story<House>(unhurried, startHubWithCalls);

describe('a worker whose call is over, and who has not ended the contact yet', () => {
  it('is in no call: danger to life is put to them, and a chat where they have room', async () => {
    const { person, telephone, worker } = await talking(at, 'anna');
    await person.hangsUp();
    await telephone.hears('Personen är inte kvar på linjen');
    await telephone.hangsUp();
    const inDanger = await new Phone(at.hub.handsets.voice).calls();
    await inDanger.hears('tryck 9');
    await inDanger.presses('9');
    const { id } = await lastContact(at.hub);
    expect(await worker.seesOffer(id)).toMatchObject({ step: 'everyone' });
  });

  it('is in one for as long as a telephone of it is at an ear, and offered nothing else, not even danger to life (C18)', async () => {
    const { person, telephone, worker } = await talking(at, 'anna');
    const other = await at.person().opensChat('Hej');
    await other.answers('danger', 'yes');
    const isOffered = async (): Promise<boolean> => {
      for (let look = 0; look < 3; look += 1) await at.hub.app.get(Sweep).run();
      return worker.offers().some(({ contactId }) => contactId === other.contactId);
    };
    expect(await isOffered()).toBe(false);
    await person.hangsUp();
    await telephone.hears('Personen är inte kvar på linjen');
    expect(await isOffered()).toBe(false);
    await telephone.hangsUp();
    await worker.seesOffer(other.contactId);
  });
});
