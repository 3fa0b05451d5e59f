import { LONGEST_TALK } from '../../libs/voice/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { EarPage } from './ear-page.js';
import { startHubWithCalls, type House } from './house.js';
import { talking } from './talk.js';

const at = story<House>({ ...unhurried, HUB_OWN_SECONDS: '60', HUB_RING_SECONDS: '30' }, startHubWithCalls);
const BRIEF = 'Behöver en läkare i kväll. '.repeat(140);

it('a handover that is told of at length: the colleague in the browser hears as much of it as anybody listens to, and who tells the rest', async () => {
  const { worker, contact } = await talking(at, 'anna');
  const bo = await at.available('bo');
  await at.hub.rows(`update worker_reach set verified_at = null where worker_id = $1`, [bo.workerId]);
  const page = await new EarPage(at.hub, bo).isReady();
  await worker.handsOver(contact.id, bo, BRIEF);
  const { legId } = await page.rings('ask');
  await page.opens(legId);
  await bo.wire.do('ear:press', { legId, key: '1' });
  const said = await eventually('them to be told what it is about', async () => {
    const socket = (await at.hub.handsets.voice.legs()).find(({ kind }) => kind === 'websocket');
    const words = socket ? await at.hub.handsets.voice.hears(socket.uuid) : [];
    return words.find(({ text }) => text?.includes('läkare'))?.text;
  });
  expect(BRIEF.length).toBeGreaterThan(2 * LONGEST_TALK);
  expect(said).toContain('Anna säger resten');
  expect(said.length).toBeLessThanOrEqual(LONGEST_TALK);
});
