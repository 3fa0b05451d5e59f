import { room } from './nccos.js';
import { caller, openCalls, second, worker, type Calls } from './calls.js';
import { until } from '../line.js';

describe('a room', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  const music = { musicOnHoldUrl: ['https://cdn.example.org/hold.mp3'] };
  const outAndIn = async (ncco: unknown[]): Promise<string> => {
    await calls.voice.behave({ does: 'answer', number: worker, afterMs: 0 });
    const { uuid } = await calls.callOut(ncco);
    await calls.forward(0);
    return uuid;
  };

  it('music until somebody starts it; then both hear each other', async () => {
    const waiting = await calls.callWith(room('c_1', { startOnEnter: false, ...music }));
    await calls.forward(9 * second);
    expect(await calls.now(waiting)).toEqual(['https://cdn.example.org/hold.mp3']);
    const answering = await outAndIn([room('c_1')]);
    const { now: heard } = await calls.voice.leg(waiting);
    expect(heard).toEqual([{ at: 9 * second, until: null, what: 'leg', from: answering }]);
    await calls.voice.speak(worker, 'Hej, vad har hänt?');
    expect(await calls.now(waiting)).toContain('Hej, vad har hänt?');
    expect(await calls.voice.longestSilence(waiting)).toBe(0);
    await calls.forward(5 * second);
    expect(await calls.now(waiting)).toEqual(['leg']);
  });

  it('each who enters is told as a transfer to the same conversation', async () => {
    const one = await calls.callWith(room('c_1'));
    const other = await outAndIn([room('c_1')]);
    const transfers = (): Record<string, unknown>[] =>
      calls.bodies('event').filter((b) => b.type === 'transfer');
    await until(() => transfers().length === 2);
    expect(transfers().map((b) => b.uuid)).toEqual([one, other]);
    const [first, second] = transfers();
    expect(first!.conversation_uuid_to).toBe(second!.conversation_uuid_to);
    expect(first!.conversation_uuid_from).not.toBe(second!.conversation_uuid_from);
    expect('status' in first!).toBe(false);
  });

  it('the same name in another region is another room: nobody hears anybody', async () => {
    calls.script.answer = () => [room('c_1')];
    const here = await calls.voice.call({ from: caller, region: 'A' });
    const there = await calls.voice.call({ from: worker, region: 'B' });
    await calls.forward(3 * second);
    expect([await calls.now(here.uuid), await calls.now(there.uuid)]).toEqual([[], []]);
    expect(await calls.voice.longestSilence(here.uuid)).toBe(3 * second);
    const [a, b] = calls.bodies('answer');
    expect([a!.region_url, b!.region_url]).toEqual([
      calls.emulator.url,
      calls.emulator.url.replace('127.0.0.1', 'localhost'),
    ]);
  });

  it('one leaves and the other stays, in silence, unless the one ends it for all', async () => {
    const stays = await calls.callWith(room('c_1'));
    await outAndIn([room('c_1')]);
    await calls.voice.hangUp(worker);
    await calls.forward(8 * second);
    expect(await calls.voice.leg(stays)).toMatchObject({ state: 'answered', now: [] });
    expect(await calls.voice.longestSilence(stays)).toBe(8 * second);
    await outAndIn([room('c_1', { endOnExit: true })]);
    await calls.voice.hangUp(worker);
    expect(await calls.voice.leg(stays)).toMatchObject({ state: 'completed', endedBy: 'platform' });
  });

  it('an empty room waits again for who starts it', async () => {
    const first = await calls.callWith(room('c_1'));
    await calls.voice.hangUp(first);
    const next = await calls.callWith(room('c_1', { startOnEnter: false, ...music }));
    expect(await calls.now(next)).toEqual(music.musicOnHoldUrl);
  });

  it('muted is not heard; who may only hear some hears those', async () => {
    const talks = await calls.callWith(room('c_1', { mute: true }));
    const listens = await outAndIn([room('c_1')]);
    expect(await calls.now(listens)).toEqual([]);
    expect(await calls.now(talks)).toEqual(['leg']);
    const third = await outAndIn([room('c_1', { canHear: [] })]);
    expect(await calls.now(third)).toEqual([]);
    const whispers = await outAndIn([room('c_1', { canSpeak: [listens] })]);
    expect((await calls.voice.leg(listens)).now.map(({ from }) => from)).toEqual([third, whispers]);
    expect((await calls.voice.leg(talks)).now.map(({ from }) => from)).toEqual([listens, third]);
  });

  it('everyone of one into another', async () => {
    const room2 = await calls.callWith(room('c_2'));
    const { conversationUuid } = await calls.voice.leg(room2);
    const one = await calls.callWith(room('c_1'));
    await outAndIn([{ action: 'transfer', conversationId: conversationUuid }]);
    await calls.vonage.voice.transferCallWithNCCO(one, [
      { action: 'transfer', conversationId: conversationUuid },
    ]);
    await calls.forward(0);
    expect((await calls.voice.leg(room2)).now).toHaveLength(2);
  });
});
