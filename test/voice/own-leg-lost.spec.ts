import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { callLog, pass, startStill, type House } from './house.js';
import { comesIn, comesToHear, listensTo, talkingStill } from './still.js';
import { holderOf } from './talk.js';

const at = story<House>(unhurried, startStill);

describe('a worker whose own telephone drops in the middle of a talk, and who is the only one there', () => {
  it('is asked again in the same instant, and takes it again: they meet within seconds, and no second is silent', async () => {
    const talk = await talkingStill(at, 'anna');
    const { worker, person, telephone, contact } = talk;
    const offers = worker.offers().length;
    const heard = await listensTo(at, person);
    await telephone.hangsUp();
    await person.hears('Förbindelsen till den du pratade med bröts');
    expect(await holderOf(at, talk)).toBe('lea:desk');
    const again = await worker.wire.until('Anna to be asked again', () =>
      worker.offers().length > offers ? worker.offers().at(-1) : undefined,
    );
    expect(again.contactId).toBe(contact.id);
    await worker.accepts(again);
    const second = await comesIn(at, 'anna');
    await comesToHear(at, person, [second]);
    await pass(at.hub, 5);
    expect(await holderOf(at, talk)).toBe('anna:worker');
    expect((await heard.words()).at(-1)).toContain('Du pratar nu med Anna');
    expect(await heard.silentFor()).toBeLessThanOrEqual(1);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in', 'worker-out', 'worker-in']);
  });
});
