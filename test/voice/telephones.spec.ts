import type { QueueView, Snapshot } from '../../libs/protocol/index.js';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { lastContact, Phone, startHubWithCalls } from './house.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);

/** This worker has not proved any number. */
const withoutTelephone = async (username: string): Promise<void> => {
  await at.hub.rows(
    `update worker_reach set verified_at = null where worker_id = (select id from worker where username = $1)`,
    [username],
  );
};

describe('a call', () => {
  it('goes past whoever has no telephone of their own, to a colleague who has', async () => {
    await withoutTelephone('anna');
    const anna = await at.available('anna');
    const [drawn] = anna.wire.all<Snapshot>('snapshot');
    expect(drawn?.me.duty.canCall).toBe(false);
    const bo = await at.available('bo');
    await new Phone(at.hub.handsets.voice).calls();
    const { id } = await lastContact(at.hub);
    await bo.accepts(await bo.seesOffer(id));
    expect(anna.wire.all('offer:new')).toEqual([]);
  });

  it('that nobody at work has a telephone for is loud at the desk at once, which is told why', async () => {
    await withoutTelephone('anna');
    await at.available('anna');
    const lea = await at.atWork('lea');
    const person = await new Phone(at.hub.handsets.voice).calls();
    const { id } = await lastContact(at.hub);
    await lea.wire.hears<QueueView>('queue', ({ items }) =>
      items.some(({ contactId, alarm }) => contactId === id && alarm !== null),
    );
    expect(await lea.seesOffer(id)).toMatchObject({ step: 'desk', why: ['nobody-else', 'no-telephone'] });
    await person.hears('Du är näst på tur');
  });
});
