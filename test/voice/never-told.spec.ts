import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import {
  callLog,
  goingOn,
  lastContact,
  meet,
  Phone,
  phoneOf,
  picksUp,
  startStill,
  type House,
} from './house.js';
import { holderOf } from './talk.js';

/** Longer than a ring of a second, and the patience after it. */
const LONG_MS = 30_000;

/** Somebody calls, and Anna takes it in the console: her telephone is to ring. */
async function taken(at: ReturnType<typeof story<House>>) {
  const worker = await at.available('anna');
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  const contact = await lastContact(at.hub);
  await worker.accepts(await worker.seesOffer(contact.id));
  await worker.is('paused');
  return { worker, person, contact, telephone: await phoneOf(at.hub, 'anna') };
}
const begun = async (at: ReturnType<typeof story<House>>) => {
  const { requests } = await at.hub.handsets.log();
  return requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/calls'));
};

describe('a call that was accepted, and of which nothing is ever told', () => {
  // its clock stands still: Vonage says "started", for ever
  const patience = { HUB_SEND_TIMEOUT_SECONDS: '20', HUB_LEG_SILENT_SECONDS: '20' };
  const at = story<House>({ ...unhurried, ...patience, HUB_RING_SECONDS: '1' }, startStill);

  it('is given up, silenced and told to the person; the next is asked, and nobody waits for it', async () => {
    await at.hub.handsets.fault({ on: 'event', kind: 'drop', count: 100 });
    const talk = await taken(at);
    const { person, telephone, contact } = talk;
    const bo = await at.available('bo');
    await eventually('it to be begun', async () => (await begun(at)).some(({ status }) => status === 201));
    await eventually('the desk to have it', async () => (await holderOf(at, talk)) === 'lea:desk', LONG_MS);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-not-reached']);
    expect((await telephone.now()).endedAt).not.toBeNull();
    await bo.seesOffer(contact.id);
    await goingOn(at.hub, 'them to be told', async () =>
      (await person.words()).some((text) => text.includes('Kollegan kunde inte kopplas in')),
    );
    expect((await begun(at)).map(({ status }) => status)).toEqual([201]);
  });
});

describe('a call whose acceptance was lost on the way', () => {
  const at = story<House>(unhurried, startStill);

  it('is known by its events: it is not begun again, and they meet', async () => {
    await at.hub.handsets.fault({ on: 'calls', kind: 'silentAfterAccept' });
    const { person, contact } = await taken(at);
    const telephone = await picksUp(at.hub, await phoneOf(at.hub, 'anna'));
    await telephone.presses('1');
    await meet(at.hub, person, telephone);
    expect(await begun(at)).toHaveLength(1);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in']);
  });

  it('and of which nothing is told either, is taken to be lost: the next is asked, and it is not begun again', async () => {
    await at.hub.handsets.fault({ on: 'event', kind: 'drop', count: 100 });
    await at.hub.handsets.fault({ on: 'calls', kind: 'silentAfterAccept' });
    const talk = await taken(at);
    const bo = await at.available('bo');
    await eventually('the desk to have it', async () => (await holderOf(at, talk)) === 'lea:desk', LONG_MS);
    await bo.seesOffer(talk.contact.id);
    expect(await begun(at)).toHaveLength(1);
  });
});
