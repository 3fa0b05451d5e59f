import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callBackStory, patient } from './called-back.js';
import { EarPage, inOneRoom } from './ear-page.js';
import { callLog, lastContact, phoneOf, startHubWithCalls, type House } from './house.js';

const at = story<House>({ ...patient, HUB_EAR_SECONDS: '3' }, startHubWithCalls);
const { isNow, asksToBeCalled, endOf, tries } = callBackStory(at);

/** Anna has no telephone; her console takes calls, and she has taken who asked to be called. */
async function annaHasIt() {
  await at.hub.rows(
    `update worker_reach set verified_at = null where worker_id = (select id from worker where username = 'anna')`,
  );
  const anna = await at.available('anna');
  const page = await new EarPage(at.hub, anna).isReady();
  const person = await asksToBeCalled();
  await person.hangsUp();
  await isNow('callback');
  const { id } = await lastContact(at.hub);
  await anna.accepts(await anna.seesOffer(id));
  return { anna, page, person, id };
}

describe('a call-back of a worker whose only telephone is the browser', () => {
  it('comes to the console by itself; 1 there calls the person, and they talk', async () => {
    const { anna, page, person, id } = await annaHasIt();
    const { legId } = await page.rings();
    await page.opens(legId);
    await page.rings('gone');
    await anna.wire.do('ear:press', { legId, key: '1' });
    await page.rings('calling');
    await person.answers();
    await person.hears('Du bad oss ringa');
    await person.presses('1');
    await inOneRoom(at, person);
    expect(await endOf(id)).toBe('reached');
    expect(await tries(id)).toEqual([{ outcome: 'reached' }]);
    expect(await callLog(at.hub, id)).toContain('trying');
  });

  it('that takes no calls when it is due is rung as soon as it does again', async () => {
    const { anna, page, id } = await annaHasIt();
    const { legId } = await page.rings();
    await anna.wire.do('ear:ready', { ready: false });
    await eventually('the first ring to be over', async () => (await liveLegs()) === 0);
    // the minutes until it is asked again have passed
    await at.hub.rows(`update call_back set rung_at = null`);
    await anna.is('paused');
    // whose turn comes after hers is rung: hers was looked at, too
    const bo = await at.available('bo');
    const other = await asksToBeCalled();
    await other.hangsUp();
    const { offerId, contactId } = await eventually('an offer', async () => bo.offers()[0]);
    expect(contactId).not.toBe(id);
    await bo.accepts({ offerId });
    await (await phoneOf(at.hub, 'bo')).rings();
    await page.isReady();
    await eventually('her console to be rung anew', async () => (await page.rings('ask')).legId !== legId);
  });
});

const liveLegs = async (): Promise<number> =>
  (await at.hub.rows(`select from voice_leg where state <> 'ended'`)).length;
