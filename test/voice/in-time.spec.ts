import pg from 'pg';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { Phone, startStill, type House } from './house.js';

/** Vonage gives up after so long. */
const PATIENCE_MS = 5000;
const at = story<House>(unhurried, startStill);

it('a hub that cannot answer in time says so before Vonage gives up, is asked again, and answers the same once', async () => {
  const inTheWay = new pg.Client({ connectionString: at.hub.database.url });
  await inTheWay.connect();
  await inTheWay.query('begin; lock table voice_call in access exclusive mode');
  const person = new Phone(at.hub.handsets.voice);
  const calling = person.calls();
  const answers = async () => (await at.hub.handsets.voice.log()).filter(({ on }) => on === 'answer');
  const [first] = await eventually(
    'a first answer',
    async () => {
      const all = await answers();
      return all.length > 0 && all;
    },
    2 * PATIENCE_MS,
  );
  await inTheWay.end();
  await calling;
  expect(first?.status).toBe(503);
  expect(first?.tookMs).toBeLessThan(PATIENCE_MS);
  await person.hears('krisnumret');
  expect((await answers()).map(({ status }) => status)).toEqual([503, 200]);
  expect(await at.hub.rows(`select address from contact`)).toEqual([{ address: person.number }]);
});
