import { readFileSync } from 'node:fs';
import { Conversation, Input, Talk } from '@vonage/voice';
import { talk, wait } from './nccos.js';
import { openCalls, refusalOf, type Calls } from './calls.js';

it('the SDK is the one whose traps are written down here, to the number', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(dependencies['@vonage/server-sdk']).toMatch(/^\d+\.\d+\.\d+$/);
});

/** Where the SDK does otherwise than its types promise. A red line here is good news: the hub may rely on the SDK then. */
describe('traps of the SDK', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  const sent = (action: unknown): Record<string, unknown> =>
    JSON.parse(JSON.stringify(action)) as Record<string, unknown>;

  it('its Conversation loses startOnEnter: false, so that the waiting would start the room', () => {
    const hold = new Conversation('c_1', ['https://cdn.example.org/hold.mp3'] as never, false);
    expect(sent(hold).startOnEnter).toBeUndefined();
  });

  it('its Talk loses loop: 0, so that what shall be said for ever is said once', () => {
    expect(sent(new Talk({ text: 'Hej', loop: 0 } as never)).loop).toBeUndefined();
  });

  it('its Input loses mode: asynchronous', () => {
    expect(sent(new Input({ type: ['dtmf'], mode: 'asynchronous' } as never)).mode).toBeUndefined();
  });

  it('it tries once: what is refused for being too much at once stays undone', async () => {
    const uuid = await calls.callWith(wait(60));
    await calls.emulator.control.fault({ on: 'calls', kind: 'throttled' });
    expect(
      (await refusalOf(calls.vonage.voice.transferCallWithNCCO(uuid, [talk('Hej')] as never))).status,
    ).toBe(429);
    const { requests } = await calls.emulator.control.log();
    expect(requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });
});
