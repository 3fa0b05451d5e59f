import { connectTo, input, notify, room, talk, wait } from './nccos.js';
import { caller, openCalls, type Calls } from './calls.js';

const phone = { type: 'phone', number: '46701740605' };
const socket = (more: object) => ({
  action: 'connect',
  endpoint: [{ type: 'websocket', uri: 'ws://a', 'content-type': 'audio/l16;rate=16000', ...more }],
});

describe('a script that is none', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  it.each([
    [
      'contentType instead of content-type',
      [
        {
          action: 'connect',
          endpoint: [{ type: 'websocket', uri: 'ws://a', contentType: 'audio/l16;rate=16000' }],
        },
      ],
    ],
    ['a number with a plus', [connectTo('++46701740605')]],
    ['112', [connectTo('+112')]],
    ['a music address that is no list', [room('c', { musicOnHoldUrl: 'https://a/b.mp3' })]],
    ['bargeIn and then no input', [talk('Hej', { bargeIn: true }), wait(1)]],
    ['an action nobody knows', [{ action: 'dance' }]],
    ['a misspelt field', [talk('Hej', { bargein: true })]],
    ['more words than can be said', [talk('a'.repeat(1501))]],
    ['metadata of more than 512 bytes', [socket({ headers: { note: 'a'.repeat(510) } })]],
    ['keys counted one by one', [{ ...input('https://a'), mode: 'asynchronous' }]],
    ['a muted one who may be heard by some', [room('c', { mute: true, canSpeak: [] })]],
    [
      'a caller’s number and any of ours',
      [connectTo('+46701740605', { from: '46766861004', randomFromNumber: true })],
    ],
    ['a transfer to nowhere', [{ action: 'transfer', mute: true }]],
    ['two who are called at once', [{ action: 'connect', endpoint: [phone, phone] }]],
    ['an address that is no list', [{ ...notify('https://a'), eventUrl: 'https://a' }]],
    ['no list', { action: 'talk' }],
  ])('%s: an error is told, and the fallback is asked why', async (_name, ncco) => {
    calls.script.answer = () => ({ body: ncco });
    calls.script.fallback = () => [talk('Ett ögonblick.')];
    const { uuid } = await calls.voice.call({ from: caller });
    await calls.forward(0);
    expect(await calls.now(uuid)).toEqual(['Ett ögonblick.']);
    expect(calls.bodies('answer')).toHaveLength(1);
    const [rescue] = calls.bodies('fallback');
    expect(rescue).toMatchObject({ uuid, original_request: { url: calls.url('answer'), type: 'answer' } });
    const errors = calls.bodies('event').filter((b) => 'reason' in b);
    expect(errors).toMatchObject([{ reason: rescue!.reason }]);
  });

  it.each([
    ['an app’s leg', [{ action: 'connect', endpoint: [{ type: 'app', user: 'worker-17' }] }]],
    [
      'two texts that may be interrupted, then the question',
      [talk('Hej', { bargeIn: true }), talk('igen', { bargeIn: true }), input('https://a')],
    ],
    ['metadata that fits', [socket({ headers: { note: 'a'.repeat(400) } })]],
    ['seconds in words', [connectTo('+46701740605', { timeout: '20', limit: '7200' })]],
  ])('%s is one', async (_name, ncco) => {
    calls.script.answer = () => ncco;
    const { uuid } = await calls.voice.call({ from: caller });
    await calls.forward(0);
    expect(calls.bodies('fallback')).toEqual([]);
    expect((await calls.voice.leg(uuid)).answeredAt).toBe(0);
  });
});
