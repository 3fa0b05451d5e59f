import { talk, wait } from './nccos.js';
import { caller, openCalls, refusalOf, second, worker, type Calls } from './calls.js';
import { hubNumber, sdk, wire } from '../line.js';

describe('what is refused', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  const from = { type: 'phone' as const, number: wire(hubNumber) };

  it('a leg nobody knows, and one of another region', async () => {
    calls.script.answer = () => [wait(60)];
    const { uuid } = await calls.voice.call({ from: caller, region: 'B' });
    await calls.forward(0);
    expect(
      (await refusalOf(calls.vonage.voice.hangupCall('aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab'))).status,
    ).toBe(404);
    expect((await refusalOf(calls.vonage.voice.hangupCall(uuid))).status).toBe(404);
    const right = String(calls.bodies('answer')[0]!.region_url);
    await sdk(right).voice.hangupCall(uuid);
    expect((await calls.voice.leg(uuid)).state).toBe('completed');
  });

  it.each([
    ['112', { number: '112' }],
    ['a plus', { number: '+46701740606' }],
    ['two zeros', { number: '0046701740606' }],
    ['a local number', { number: '0701740606' }],
  ])('no call to %s', async (_name, to) => {
    const request = calls.vonage.voice.createOutboundCall({
      to: [{ type: 'phone', ...to }],
      from,
      ncco: [talk('Hej')],
    } as never);
    const { status, body } = await refusalOf(request);
    expect([status, body.title]).toEqual([400, 'Bad Request']);
    expect(body.invalid_parameters).toMatchObject([{ name: 'to' }]);
    expect(await calls.voice.legs()).toEqual([]);
  });

  it('not with another key', async () => {
    const stranger = sdk(calls.emulator.url, { key: calls.otherKey });
    expect((await refusalOf(stranger.voice.getCallsPage({} as never))).status).toBe(401);
  });
});

describe('so many a second', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  const statusOf = async (request: Promise<unknown>): Promise<number> =>
    request.then(
      () => 200,
      (error: unknown) => (error as { response: Response }).response.status,
    );

  it('three new calls', async () => {
    const create = () => statusOf(calls.callOut([talk('Hej')]));
    expect([await create(), await create(), await create(), await create()]).toEqual([200, 200, 200, 429]);
    await calls.forward(334);
    expect(await create()).toBe(200);
  });

  it('fifteen other requests', async () => {
    const uuid = await calls.callWith(wait(60));
    const statuses: number[] = [];
    for (let i = 0; i < 16; i += 1) statuses.push(await statusOf(calls.vonage.voice.getCall(uuid)));
    expect(statuses).toEqual([...Array<number>(15).fill(200), 429]);
  });

  it('too early: refused within a second of the call’s creation, as a fault', async () => {
    await calls.emulator.control.fault({ on: 'calls', kind: 'tooEarly', count: 2 });
    const { uuid } = await calls.callOut([talk('Hej')]);
    expect(await statusOf(calls.vonage.voice.hangupCall(uuid))).toBe(400);
    await calls.forward(second);
    expect(await statusOf(calls.vonage.voice.hangupCall(uuid))).toBe(200);
  });

  it('an answer that never comes, though the call was made', async () => {
    await calls.emulator.control.fault({ on: 'calls', kind: 'silentAfterAccept' });
    const impatient = sdk(calls.emulator.url, { timeout: 100 });
    const request = impatient.voice.createOutboundCall({
      to: [{ type: 'phone', number: wire(worker) }],
      from: { type: 'phone', number: wire(hubNumber) },
      ncco: [talk('Hej')],
    } as never);
    await expect(request).rejects.toMatchObject({ name: 'AbortError' });
    expect(await calls.voice.legs(worker)).toHaveLength(1);
  });
});
