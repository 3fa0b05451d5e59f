import { notify, talk, wait } from './nccos.js';
import { caller, openCalls, second, type Calls } from './calls.js';
import { until } from '../line.js';

const patience = { voice: { answerTimeoutMs: 80, eventTimeoutMs: 80 } };

describe('the hub fails, or the way to it', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls(patience);
    calls.script.fallback = () => [talk('Ett ögonblick.')];
  });
  afterEach(() => calls.close());

  const tries = async (on: string): Promise<number> =>
    (await calls.voice.log()).filter((attempt) => attempt.on === on).length;

  describe('asked what to do with a call', () => {
    it.each([429, 503, 504])('%d: asked once more', async (status) => {
      let asked = 0;
      calls.script.answer = () => ((asked += 1) === 1 ? status : [talk('Hej.')]);
      await calls.voice.call({ from: caller });
      await calls.forward(0);
      expect(await calls.now(caller)).toEqual(['Hej.']);
      expect(await tries('fallback')).toBe(0);
    });

    it.each([404, 401, 500])('%d: not asked again, the fallback at once', async (status) => {
      calls.script.answer = () => status;
      await calls.voice.call({ from: caller });
      await calls.forward(0);
      expect(await calls.now(caller)).toEqual(['Ett ögonblick.']);
      expect([await tries('answer'), await tries('fallback')]).toEqual([1, 1]);
    });

    it('silence: five seconds each time, and then the fallback', async () => {
      calls.script.answer = () => null;
      await calls.voice.call({ from: caller });
      await calls.forward(9999);
      expect(await calls.now(caller)).toEqual(['ringback']);
      expect(await tries('fallback')).toBe(0);
      await calls.forward(1);
      expect(await calls.now(caller)).toEqual(['Ett ögonblick.']);
      expect(await tries('answer')).toBe(2);
      expect(calls.bodies('fallback')).toMatchObject([
        { reason: 'Connection closed.', original_request: { url: calls.url('answer'), type: 'answer' } },
      ]);
    });

    it('a script as text/html is none', async () => {
      calls.script.answer = () => ({ type: 'text/html', body: [talk('Hej.')] });
      await calls.voice.call({ from: caller });
      await calls.forward(0);
      expect(await calls.now(caller)).toEqual(['Ett ögonblick.']);
    });

    it('nor the fallback: the call is over', async () => {
      calls.script.answer = () => 500;
      calls.script.fallback = () => 503;
      await calls.voice.call({ from: caller });
      await calls.forward(0);
      expect(await calls.voice.leg(caller)).toMatchObject({ state: 'failed', endedBy: 'platform' });
      expect(await tries('fallback')).toBe(2);
    });
  });

  describe('in the middle of a call', () => {
    it('the fallback says what happens', async () => {
      calls.script.hold = () => 500;
      const uuid = await calls.callWith(notify(calls.url('hold')), talk('Vi kopplar dig vidare.'));
      expect(await calls.now(uuid)).toEqual(['Ett ögonblick.']);
      expect(calls.bodies('fallback')).toMatchObject([
        { payload: {}, original_request: { url: calls.url('hold'), type: 'event' } },
      ]);
    });

    it('nor the fallback: the script goes on, to its safety net', async () => {
      calls.script.hold = () => 500;
      calls.script.fallback = () => 404;
      const uuid = await calls.callWith(notify(calls.url('hold')), talk('Vi kopplar dig vidare.'));
      expect(await calls.now(uuid)).toEqual(['Vi kopplar dig vidare.']);
    });

    it('an answer that comes too late is none, and the hub is asked again', async () => {
      calls.script.hold = () => [talk('För sent.')];
      await calls.emulator.control.fault({ on: 'notify', kind: 'slow', ms: 6 * second });
      const uuid = await calls.callWith(notify(calls.url('hold')), talk('Vidare.'));
      await calls.forward(4999);
      expect(await calls.now(uuid)).toEqual([]);
      await calls.forward(1);
      expect(calls.bodies('hold')).toHaveLength(2);
      expect(await calls.now(uuid)).toEqual(['För sent.']);
      expect(await calls.voice.longestSilence(uuid)).toBe(5 * second);
    });

    it('a script that came after the caller had hung up is nobody’s', async () => {
      calls.script.hold = () => [talk('Till ingen.')];
      await calls.emulator.control.fault({ on: 'notify', kind: 'slow', ms: 2 * second });
      const uuid = await calls.callWith(notify(calls.url('hold')));
      await calls.voice.hangUp(uuid);
      await calls.forward(10 * second);
      expect(await calls.said(uuid)).toEqual([]);
    });
  });

  describe('told what happened', () => {
    const statuses = (): unknown[] => calls.bodies('event').map((b) => b.status);

    it.each([429, 502, 503, 504])('%d: once more, and then lost', async (status) => {
      calls.script.event = () => status;
      await calls.callWith(wait(60));
      await calls.forward(second);
      await until(() => statuses().length === 6);
      await calls.forward(3600);
      expect(statuses().filter((s) => s === 'started')).toHaveLength(2);
    });

    it.each([400, 404, 500])('%d: lost', async (status) => {
      calls.script.event = () => status;
      await calls.callWith(wait(60));
      await calls.forward(10 * second);
      await until(() => statuses().length === 3);
      expect(statuses()).toEqual(['started', 'ringing', 'answered']);
    });

    it('dropped: told a second later', async () => {
      await calls.emulator.control.fault({ on: 'event', kind: 'drop' });
      await calls.callWith(wait(60));
      await until(() => statuses().length === 2);
      expect(statuses()).toEqual(['ringing', 'answered']);
      await calls.forward(second);
      expect(statuses()).toEqual(['ringing', 'answered', 'started']);
    });

    it('overtaken by the next', async () => {
      await calls.emulator.control.fault({ on: 'event', kind: 'reorder' });
      await calls.callWith(wait(60));
      await until(() => statuses().length === 3);
      expect(statuses()).toEqual(['ringing', 'started', 'answered']);
    });

    it('twice', async () => {
      await calls.emulator.control.fault({ on: 'event', kind: 'duplicate' });
      await calls.callWith(wait(60));
      await until(() => statuses().length === 4);
      expect(statuses()).toEqual(['started', 'started', 'ringing', 'answered']);
    });

    it('late: what comes after it waits, as nothing is sent past it', async () => {
      await calls.emulator.control.fault({ on: 'event', kind: 'delay', ms: 5 * second });
      await calls.callWith(wait(60));
      await calls.forward(4999);
      expect(statuses()).toEqual([]);
      await calls.forward(1);
      expect(statuses()).toEqual(['started', 'ringing', 'answered']);
    });
  });
});
