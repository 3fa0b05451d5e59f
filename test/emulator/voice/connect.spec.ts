import { connectTo, talk } from './nccos.js';
import { openCalls, second, type Calls } from './calls.js';
import { until } from '../line.js';

describe('connect', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  const backup = '+46701740699';

  it('the caller hears it ring, talks, and the call is over when either hangs up', async () => {
    await calls.voice.behave({ does: 'answer', number: backup, afterMs: 4 * second });
    const uuid = await calls.callWith(connectTo(backup), talk('Detta hörs inte.'));
    await calls.forward(3 * second);
    expect(await calls.now(uuid)).toEqual(['ringback']);
    await calls.forward(2 * second);
    await calls.voice.speak(backup, 'Här är reservnumret.');
    expect(await calls.now(uuid)).toContain('Här är reservnumret.');
    await calls.voice.hangUp(backup);
    await calls.forward(0);
    expect(await calls.voice.leg(uuid)).toMatchObject({ state: 'completed', endedBy: 'platform' });
    expect(await calls.said(uuid)).toEqual([]);
  });

  it.each(['busy', 'reject', 'unavailable', 'fail'] as const)('%s: the script goes on', async (does) => {
    await calls.voice.behave({ does, number: backup });
    const uuid = await calls.callWith(connectTo(backup), talk('Ingen svarar just nu.'));
    await calls.forward(1500);
    expect(await calls.now(uuid)).toEqual(['Ingen svarar just nu.']);
  });

  it('synchronous: the hub is asked what happens instead, and over is told when all is over', async () => {
    calls.script.instead = () => [talk('Vi provar en annan.')];
    await calls.voice.behave({ does: 'busy', number: backup });
    const how = { eventType: 'synchronous', eventUrl: [calls.url('instead')] };
    const uuid = await calls.callWith(connectTo(backup, how), talk('Detta hörs inte.'));
    await calls.forward(1500);
    expect(await calls.now(uuid)).toEqual(['Vi provar en annan.']);
    const statuses = (): unknown[] => calls.bodies('instead').map((b) => b.status);
    expect(statuses()).toEqual(['started', 'ringing', 'busy']);
    await calls.forward(10 * second);
    await until(() => statuses().length === 4);
    expect(statuses()).toEqual(['started', 'ringing', 'busy', 'completed']);
  });

  it('called off by ourselves: told, not asked', async () => {
    calls.script.instead = () => [talk('Detta hörs inte.')];
    const how = { eventType: 'synchronous', eventUrl: [calls.url('instead')] };
    const uuid = await calls.callWith(connectTo(backup, how));
    await calls.forward(second);
    await calls.voice.hangUp(uuid);
    const statuses = (): unknown[] => calls.bodies('instead').map((b) => b.status);
    await until(() => statuses().length === 4);
    expect(statuses()).toEqual(['started', 'ringing', 'cancelled', 'completed']);
  });

  it('who is called hears something alone before being let in', async () => {
    calls.script.whisper = () => [talk('Samtal från krisnumret.')];
    await calls.voice.behave({ does: 'answer', number: backup, afterMs: 0 });
    const endpoint = [{ type: 'phone', number: backup.slice(1), onAnswer: { url: calls.url('whisper') } }];
    const uuid = await calls.callWith({ action: 'connect', endpoint });
    await calls.forward(second);
    expect(await calls.now(backup)).toEqual(['Samtal från krisnumret.']);
    expect(await calls.now(uuid)).toEqual(['ringback']);
    await calls.forward(second);
    expect([await calls.now(backup), await calls.now(uuid)]).toEqual([['leg'], ['leg']]);
  });

  it('not longer than its limit', async () => {
    await calls.voice.behave({ does: 'answer', number: backup, afterMs: 0 });
    const uuid = await calls.callWith(connectTo(backup, { limit: 10 }));
    await calls.forward(10 * second - 1);
    expect((await calls.voice.leg(uuid)).state).toBe('answered');
    await calls.forward(1);
    expect(await calls.voice.leg(uuid)).toMatchObject({ state: 'completed' });
  });

  it('the caller hangs up while it rings: it stops ringing', async () => {
    const uuid = await calls.callWith(connectTo(backup));
    await calls.forward(2 * second);
    await calls.voice.hangUp(uuid);
    expect((await calls.voice.leg(backup)).state).toBe('cancelled');
  });

  it('four in a second: one too many fails', async () => {
    for (const i of [1, 2, 3, 4]) await calls.voice.behave({ does: 'ring', number: `+4670174069${i}` });
    const callees: string[] = [];
    for (const i of [1, 2, 3, 4]) {
      await calls.callWith(connectTo(`+4670174069${i}`));
      callees.push((await calls.voice.leg(`+4670174069${i}`)).state);
    }
    expect(callees).toEqual(['ringing', 'ringing', 'ringing', 'failed']);
  });
});
