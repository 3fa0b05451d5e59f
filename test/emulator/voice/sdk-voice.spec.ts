import { room, talk, wait } from './nccos.js';
import { caller, openCalls, refusalOf, second, worker, type Calls } from './calls.js';
import { hubNumber, until, wire } from '../line.js';

/** Every voice method of the real SDK. */
describe('the SDK and calls', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls({ voice: { callsPerSecond: 100, requestsPerSecond: 100 } });
  });
  afterEach(() => calls.close());

  const phone = (number: string) => [{ type: 'phone' as const, number: wire(number) }];
  const from = { type: 'phone' as const, number: wire(hubNumber) };
  const held = () => calls.callWith(wait(600));

  it('createOutboundCall with a script, and with an address that has one', async () => {
    await calls.voice.behave({ does: 'answer', number: worker, afterMs: 0 });
    const created = await calls.callOut([talk('Hej från ett skript.')]);
    expect(created).toMatchObject({ direction: 'outbound', from: wire(hubNumber), to: wire(worker) });
    await calls.forward(0);
    expect(await calls.now(created.uuid)).toEqual(['Hej från ett skript.']);
    calls.script.offer = () => [talk('Hej från en adress.')];
    const answer = { answerUrl: [calls.url('offer')], answerMethod: 'POST' };
    const { uuid, ...said } = await calls.vonage.voice.createOutboundCall({
      to: phone(worker),
      from,
      ...answer,
      eventUrl: [calls.url('elsewhere')],
      eventMethod: 'POST',
    } as never);
    expect(said).toMatchObject({ status: 'started', direction: 'outbound' });
    expect(said.conversationUUID).toMatch(/^CON-/);
    await calls.forward(0);
    expect(await calls.now(uuid)).toEqual(['Hej från en adress.']);
    expect(calls.bodies('offer')).toMatchObject([{ uuid, to: wire(worker) }]);
    await until(() => calls.bodies('elsewhere').length === 3);
    expect(calls.statuses(uuid)).toEqual([]);
  });

  it('getCall while it lasts and after', async () => {
    const uuid = await held();
    const alive = await calls.vonage.voice.getCall(uuid);
    expect(alive).toMatchObject({
      uuid,
      status: 'answered',
      direction: 'inbound',
      from: { number: wire(caller) },
    });
    expect(alive.conversationUUID).toMatch(/^CON-/);
    await calls.forward(90 * second);
    await calls.voice.hangUp(uuid);
    expect(await calls.vonage.voice.getCall(uuid)).toMatchObject({ status: 'completed', duration: '90' });
  });

  it('search, getCallsPage, getAllCalls: page after page', async () => {
    const uuids: string[] = [];
    for (let i = 0; i < 12; i += 1) uuids.push(await held());
    const found: string[] = [];
    for await (const call of calls.vonage.voice.getAllCalls({ pageSize: 5 } as never)) found.push(call.uuid);
    expect(found).toEqual(uuids);
    const page = await calls.vonage.voice.getCallsPage({ status: 'answered' } as never);
    expect(page).toMatchObject({ count: 12, page_size: 10 });
    expect(await calls.vonage.voice.search({ status: 'busy' } as never)).toMatchObject({ count: 0 });
  });

  it('transferCallWithNCCO and transferCallWithURL: at once, and out of the room', async () => {
    const uuid = await calls.callWith(room('c_1'));
    await calls.vonage.voice.transferCallWithNCCO(uuid, [talk('Vi kopplar dig.'), wait(60)] as never);
    await calls.forward(0);
    expect(await calls.now(uuid)).toEqual(['Vi kopplar dig.']);
    expect((await calls.voice.leg(uuid)).room).toBeNull();
    calls.script.next = () => [room('c_2')];
    await calls.vonage.voice.transferCallWithURL(uuid, calls.url('next'));
    await until(async () => (await calls.voice.leg(uuid)).room === 'c_2');
  });

  it('a transfer to an address that fails changes nothing', async () => {
    const uuid = await calls.callWith(room('c_1'));
    calls.script.next = () => 500;
    calls.script.fallback = () => 404;
    await calls.vonage.voice.transferCallWithURL(uuid, calls.url('next'));
    await until(() => calls.bodies('fallback').length === 1);
    await calls.forward(second);
    expect((await calls.voice.leg(uuid)).room).toBe('c_1');
  });

  it('muteCall, unmuteCall, earmuffCall, unearmuffCall', async () => {
    const one = await calls.callWith(room('c_1'));
    await calls.voice.behave({ does: 'answer', afterMs: 0 });
    const { uuid: other } = await calls.callOut([room('c_1')]);
    await calls.forward(0);
    const both = async (): Promise<string[][]> => [await calls.now(one), await calls.now(other)];
    const { voice } = calls.vonage;
    await voice.muteCall(one);
    expect(await both()).toEqual([['leg'], []]);
    await voice.earmuffCall(one);
    expect(await both()).toEqual([[], []]);
    await voice.unmuteCall(one);
    expect(await both()).toEqual([[], ['leg']]);
    await voice.unearmuffCall(one);
    expect(await both()).toEqual([['leg'], ['leg']]);
  });

  it('playTTS and stopTTS: into one leg, also over music and deaf ears', async () => {
    const music = { musicOnHoldUrl: ['https://cdn.example.org/hold.mp3'] };
    const uuid = await calls.callWith(room('c_1', { startOnEnter: false, ...music }));
    await calls.vonage.voice.earmuffCall(uuid);
    expect(
      await calls.vonage.voice.playTTS(uuid, { text: 'Du är nummer 2.', loop: 2 } as never),
    ).toMatchObject({
      message: 'Talk started',
      uuid,
    });
    expect(await calls.now(uuid)).toEqual(['https://cdn.example.org/hold.mp3', 'Du är nummer 2.']);
    await calls.forward(2 * 975);
    expect(await calls.now(uuid)).toEqual(['https://cdn.example.org/hold.mp3']);
    await calls.vonage.voice.playTTS(uuid, { text: 'Avbrutet.', loop: 0 } as never);
    expect(await calls.vonage.voice.stopTTS(uuid)).toMatchObject({ message: 'Talk stopped' });
    expect(await calls.now(uuid)).toEqual(['https://cdn.example.org/hold.mp3']);
  });

  it('streamAudio and stopStreamAudio: as long as the file is', async () => {
    const file = calls.serveSound(3);
    const uuid = await held();
    await calls.vonage.voice.streamAudio(uuid, file);
    await calls.forward(2999);
    expect(await calls.now(uuid)).toEqual([file]);
    await calls.forward(1);
    expect(await calls.now(uuid)).toEqual([]);
    await calls.vonage.voice.streamAudio(uuid, file, 0);
    await calls.forward(100 * second);
    expect(await calls.now(uuid)).toEqual([file]);
    await calls.vonage.voice.stopStreamAudio(uuid);
    expect(await calls.now(uuid)).toEqual([]);
  });

  it('playDTMF', async () => {
    const uuid = await held();
    expect(await calls.vonage.voice.playDTMF(uuid, '1p2#')).toMatchObject({ message: 'DTMF sent' });
    expect(await calls.now(uuid)).toEqual(['1p2#']);
  });

  it('subscribeDTMF and unsubscribeDTMF, while the script listens all the time', async () => {
    const listen = { action: 'input', type: ['dtmf'], mode: 'asynchronous', eventUrl: [calls.url('input')] };
    const uuid = await calls.callWith(listen, wait(600));
    await calls.vonage.voice.subscribeDTMF(uuid, calls.url('keys'));
    await calls.voice.press(uuid, '4');
    await until(() => calls.bodies('keys').length === 1);
    await calls.vonage.voice.unsubscribeDTMF(uuid);
    await calls.voice.press(uuid, '5');
    expect([calls.bodies('keys').length, calls.bodies('input').length]).toEqual([1, 0]);
    expect(await refusalOf(calls.vonage.voice.subscribeDTMF(await held(), calls.url('keys')))).toMatchObject({
      status: 400,
    });
  });

  it('hangupCall; after that the leg takes nothing more', async () => {
    const uuid = await held();
    await calls.vonage.voice.hangupCall(uuid);
    expect(await calls.voice.leg(uuid)).toMatchObject({ state: 'completed', endedBy: 'platform' });
    expect((await refusalOf(calls.vonage.voice.hangupCall(uuid))).status).toBe(404);
    expect(
      (await refusalOf(calls.vonage.voice.transferCallWithNCCO(uuid, [talk('Hej')] as never))).status,
    ).toBe(404);
  });
});
