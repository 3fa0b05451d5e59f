import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, phoneOf, startHubWithCalls, type House } from './house.js';
import { talking } from './talk.js';

const at = story<House>(unhurried, startHubWithCalls);

const answered = async (): Promise<boolean> => {
  const [contact] = await at.hub.rows<{ is: boolean }>(
    `select answered_at is not null as is from contact order by arrived_at desc limit 1`,
  );
  return contact?.is === true;
};

describe('a call that a worker accepted', () => {
  it('has had no answer when they did not come in: the figures tell that the person gave up', async () => {
    const worker = await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    const { id } = await lastContact(at.hub);
    await worker.accepts(await worker.seesOffer(id));
    const telephone = await (await phoneOf(at.hub, 'anna')).answers();
    await telephone.hears('Tryck 1 för att kopplas in');
    expect(await answered()).toBe(true);
    await telephone.presses('2');
    await eventually('no answer', async () => !(await answered()));
    await person.hangsUp();
    await eventually('their leaving', async () => (await lastContact(at.hub)).state === 'callback');
    const metrics = await (await fetch(`${at.hub.url}/metrics`)).text();
    expect(metrics).toMatch(/^stafett_abandonment_rate 1$/m);
  });

  it('has had one when they talked, though the worker is lost later', async () => {
    const { telephone, person } = await talking(at, 'anna');
    await telephone.hangsUp();
    await person.hears('bröts');
    expect(await answered()).toBe(true);
  });
});
