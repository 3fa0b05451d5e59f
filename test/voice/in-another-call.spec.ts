import { randomUUID } from 'node:crypto';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { Phone, phoneOf, startHubWithCalls } from './house.js';
import { talking } from './talk.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);
const REFUSED = { ok: false, refused: { code: 'in-call', message: expect.stringContaining('annat samtal') } };

/** Bo talks with somebody, and so does Anna. */
async function bothTalk() {
  const talk = await talking(at, 'anna');
  const bo = await at.available('bo');
  const other = await new Phone(at.hub.handsets.voice).calls();
  const { offerId } = await eventually('an offer', async () => bo.offers()[0]);
  await bo.accepts({ offerId });
  const telephone = await (await phoneOf(at.hub, 'bo')).answers();
  await telephone.presses('1');
  await other.isWith(telephone);
  return { ...talk, bo, telephone };
}

describe('a colleague who talks with somebody else', () => {
  it('is not rung to take a call over: that is refused, in words, and no offer is made (C18)', async () => {
    const { worker, contact, bo } = await bothTalk();
    const wish = { contactId: contact.id, to: bo.workerId, brief: 'Tar du vid?' };
    expect(await worker.tries('handover:offer', wish)).toMatchObject(REFUSED);
    expect(await at.hub.rows(`select from offer where step = 'handover'`)).toEqual([]);
  });

  it('is not rung to come into a call (C18)', async () => {
    const { worker, contact, bo } = await bothTalk();
    const invited = { role: 'colleague', workerId: bo.workerId };
    const wish = { contactId: contact.id, id: randomUUID(), invited };
    expect(await worker.tries('call:bring-in', wish)).toMatchObject(REFUSED);
    expect(await at.hub.rows(`select from voice_leg where purpose = 'beside'`)).toEqual([]);
  });
});

it('one who sits beside in a colleague’s call is offered nothing until they have left it (C18)', async () => {
  const { worker, contact } = await talking(at, 'anna');
  const bo = await at.available('bo');
  const invited = { role: 'colleague', workerId: bo.workerId };
  await worker.wire.do('call:bring-in', { contactId: contact.id, id: randomUUID(), invited });
  const telephone = await (await phoneOf(at.hub, 'bo')).answers();
  await telephone.presses('1');
  await telephone.hears('Du kopplas in');
  const other = await new Phone(at.hub.handsets.voice).calls();
  await other.hears('Du är näst på tur');
  expect(bo.offers()).toEqual([]);
  await telephone.hangsUp();
  await eventually('an offer', async () => bo.offers()[0]);
});
