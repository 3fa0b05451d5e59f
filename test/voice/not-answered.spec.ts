import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, lastContact, Phone, startStill, type House } from './house.js';

/** Its clock stands still: nothing is heard of a call, so Vonage is asked about it every second. */
const at = story<House>({ ...unhurried, HUB_LEG_SILENT_SECONDS: '1' }, startStill);
/** Any two of them would be enough to take somebody for gone. */
const NO_ANSWER = ['throttled', 'throttled', 'error503', 'error500', 'reset'] as const;
const LONG_MS = 30_000;

it('a question about a call to which Vonage says "too much", "not now" or nothing is no answer: nobody is taken to be gone', async () => {
  await at.available('anna');
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  const { uuid } = await person.now();
  for (const kind of NO_ANSWER) await at.hub.handsets.fault({ on: 'calls', kind });
  const asked = async () =>
    (await at.hub.handsets.log()).requests.filter(({ path }) => path.endsWith(`/v1/calls/${uuid}`));
  await eventually(
    'all of them, and a true answer after',
    async () => (await asked()).at(-1)?.status === 200 && (await asked()).length > NO_ANSWER.length,
    LONG_MS,
  );
  const { id, state } = await lastContact(at.hub);
  expect(state).toBe('waiting');
  expect(await callLog(at.hub, id)).toEqual([]);
});
