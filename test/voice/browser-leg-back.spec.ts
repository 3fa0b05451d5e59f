import { fromPcm } from '../../libs/vonage-emulator/voice/sound/pcm.js';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { EarPage, frameOf, holder, spoken, talkingInBrowser } from './ear-page.js';
import { callLog, startHubWithCalls } from './house.js';

/** A page has all the time of the test to come back. */
const at = story<RunningHub & Line>(
  { ...unhurried, HUB_OWN_SECONDS: '60', HUB_EAR_SECONDS: '60' },
  startHubWithCalls,
);
const talking = (username: string) => talkingInBrowser(at, username);

describe('the page of a worker in a call', () => {
  it('is silent while muted, also after the page was cut off and has come back', async () => {
    const { page, legId, line } = await talking('anna');
    page.mutes(true);
    await eventually('to be muted', async () => page.told.at(-1)?.muted);
    page.says(frameOf(7000));
    page.cut();
    await page.opens(legId);
    await eventually('to be told so', async () => page.told.at(-1)?.muted);
    page.says(frameOf(7001));
    page.mutes(false);
    await eventually('to be heard again', async () => page.told.at(-1)?.muted === false);
    page.says(frameOf(7002));
    await eventually('the person to be sent it', async () =>
      (await spoken(at, line)).includes(frameOf(7002)),
    );
    for (const unheard of [7000, 7001])
      expect((await spoken(at, line)).includes(frameOf(unheard))).toBe(false);
  });

  it('and comes back: the person has company meanwhile, the same leg goes on', async () => {
    const { page, person, legId, line, contact } = await talking('anna');
    page.cut();
    await person.hears('Förbindelsen till Anna bröts en stund');
    await eventually('music from the hub', async () =>
      fromPcm(await spoken(at, line)).some((sample) => Math.abs(sample) > 0.02),
    );
    await page.opens(legId);
    page.says(frameOf(4321));
    await eventually('the talk to go on', async () => (await spoken(at, line)).includes(frameOf(4321)));
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in']);
    expect(await holder(at, contact)).toBe('anna:worker');
    expect((await person.now()).endedAt).toBeNull();
  });

  it('another window of the same worker must say that it takes the call over; then the first is closed', async () => {
    const { page, legId } = await talking('anna');
    const other = new EarPage(at.hub, page.worker);
    expect(await other.worker.tries('ear:open', { legId, page: other.page })).toMatchObject({
      refused: { code: 'elsewhere' },
    });
    await other.opens(legId, true);
    await eventually('the first to be closed', async () => page.closed === 4001);
    await eventually('the second to hear', async () => other.frames.length > 5);
  });
});
