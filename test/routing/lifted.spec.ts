import { Line } from '../../src/routing/line.js';
import { story } from '../support/story.js';

/** Nobody is last for ever: the place that a person is told, and the queue that a worker sees, are the order the router goes by. */
const at = story();

const cameEarlier = (contactId: string, hours: number) =>
  at.hub.rows(
    `begin; set local session_replication_role = replica;
     update contact set arrived_at = arrived_at - interval '${hours} hours' where id = '${contactId}'; commit`,
  );

it('who has waited three quarters of their ceiling stands before those of R2, and after R1', async () => {
  const [low, high, very] = [
    await at.person().opensChat('Hej'),
    await at.person().opensChat('Hej'),
    await at.person().opensChat('Hej'),
  ];
  await high.answers('danger', 'no');
  await very.answers('danger', 'unknown');
  await at.hub.rows(`update contact set band = 'R4' where id = '${low.contactId}'`);
  const line = at.hub.app.get(Line);
  const shown = async () => (await line.view()).items.map(({ contactId }) => contactId);

  await cameEarlier(low.contactId, 8);
  expect(await shown()).toEqual([very.contactId, high.contactId, low.contactId]);
  await cameEarlier(low.contactId, 1);
  expect(await shown()).toEqual([very.contactId, low.contactId, high.contactId]);
  const places = await line.places([low, high, very].map(({ contactId }) => contactId));
  expect(places).toMatchObject([
    { contactId: very.contactId, position: 1, inDanger: 0 },
    { contactId: low.contactId, position: 2, inDanger: 1 },
    // the one before them has waited long, and is in no greater danger
    { contactId: high.contactId, position: 3, inDanger: 1 },
  ]);
});
