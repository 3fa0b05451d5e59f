import { talk } from './nccos.js';
import { openCalls, second, type Calls } from './calls.js';
import { until } from '../line.js';

describe('record', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  it('after a tone, until silence; the file holds what was said, for whom the application is', async () => {
    calls.script.recorded = () => 204;
    const uuid = await calls.callWith(
      { action: 'record', beepStart: true, endOnSilence: 3, eventUrl: [calls.url('recorded')] },
      talk('Tack för ditt meddelande.'),
    );
    expect(await calls.now(uuid)).toEqual(['beep']);
    await calls.forward(second);
    await calls.voice.speak(uuid, 'Ring mig i morgon.', 2 * second);
    await calls.forward(5 * second);
    expect(await calls.now(uuid)).toEqual(['Tack för ditt meddelande.']);
    const [told] = calls.bodies('recorded');
    const url = String(told!.recording_url);
    const refused = await fetch(url);
    expect(refused.status).toBe(401);
    const file = await calls.download(url);
    expect(file.subarray(0, 4).toString()).toBe('RIFF');
    expect(file).toHaveLength(Number(told!.size));
    expect(file.length).toBeGreaterThan(5 * 16_000);
  });

  it('until a key', async () => {
    calls.script.recorded = () => 204;
    const uuid = await calls.callWith({ action: 'record', endOnKey: '#', eventUrl: [calls.url('recorded')] });
    await calls.forward(4 * second);
    await calls.voice.press(uuid, '#');
    await calls.forward(0);
    expect(calls.bodies('recorded')).toMatchObject([{ size: 44 + 4 * 16_000 }]);
  });

  it('hung up in the middle: what was said until then is kept', async () => {
    const uuid = await calls.callWith({ action: 'record', timeOut: 60, eventUrl: [calls.url('recorded')] });
    await calls.forward(2 * second);
    await calls.voice.hangUp(uuid);
    await until(() => calls.bodies('recorded').length === 1);
    expect(calls.bodies('recorded')).toMatchObject([{ size: 44 + 2 * 16_000 }]);
  });
});
