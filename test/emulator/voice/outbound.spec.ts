import { room, talk, wait } from './nccos.js';
import { openCalls, second, worker, type Calls } from './calls.js';
import { until } from '../line.js';

describe('the hub calls somebody', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  const told = async (uuid: string, count: number): Promise<string[]> => {
    await until(() => calls.statuses(uuid).length >= count);
    return calls.statuses(uuid);
  };

  it('it rings until somebody answers, who hears what there is to hear', async () => {
    const { uuid, state } = await calls.callOut([talk('Krisnumret. Samtal väntar.')]);
    expect(state).toBe('started');
    await calls.forward(5 * second);
    expect(await calls.voice.leg(worker)).toMatchObject({ uuid, state: 'ringing', direction: 'outbound' });
    await calls.voice.answer(worker);
    expect(await calls.now(worker)).toEqual(['Krisnumret. Samtal väntar.']);
    await calls.forward(5 * second);
    expect(await told(uuid, 4)).toEqual(['started', 'ringing', 'answered', 'completed']);
  });

  it.each([
    ['busy', 'busy', { sip_code: 486 }, ['started', 'ringing', 'busy', 'completed']],
    ['reject', 'rejected', { sip_code: 603, detail: 'declined' }, ['started', 'ringing', 'rejected']],
    ['unavailable', 'unanswered', { sip_code: 480 }, ['started', 'unanswered', 'completed']],
    ['noAnswer', 'unanswered', { sip_code: 480 }, ['started', 'ringing', 'unanswered', 'completed']],
    ['fail', 'failed', { sip_code: 404, detail: 'cannot_route' }, ['started', 'failed', 'completed']],
  ] as const)('%s is told as %s, and completed after all but rejected', async (does, status, extra, all) => {
    await calls.voice.behave({ does, number: worker });
    const { uuid } = await calls.callOut([talk('Hej')]);
    await calls.forward(40 * second);
    expect(await told(uuid, all.length)).toEqual(all);
    expect(calls.bodies('event').find((b) => b.status === status)).toMatchObject({ uuid, ...extra });
    expect((await calls.voice.leg(uuid)).state).toBe(status);
  });

  it('nobody answers within the ringing timer: not a second longer', async () => {
    const { uuid } = await calls.callOut([talk('Hej')], { ringingTimer: 20 });
    await calls.forward(20 * second - 1);
    expect((await calls.voice.leg(uuid)).state).toBe('ringing');
    await calls.forward(1);
    expect(await told(uuid, 4)).toEqual(['started', 'ringing', 'timeout', 'completed']);
  });

  it('we hang up before an answer', async () => {
    const { uuid } = await calls.callOut([talk('Hej')]);
    await calls.forward(3 * second);
    await calls.vonage.voice.hangupCall(uuid);
    expect(await told(uuid, 4)).toEqual(['started', 'ringing', 'cancelled', 'completed']);
  });

  it.each([
    ['two hours unless told otherwise', {}, 7200],
    ['as long as told', { lengthTimer: 86_400 }, 86_400],
  ])('a leg lasts %s', async (_name, more, seconds) => {
    await calls.voice.behave({ does: 'answer', number: worker, afterMs: 0 });
    const { uuid } = await calls.callOut([room('c_1')], more);
    await calls.forward(seconds * second - 1);
    expect((await calls.voice.leg(uuid)).state).toBe('answered');
    await calls.forward(1);
    expect(await calls.voice.leg(uuid)).toMatchObject({ state: 'completed', endedBy: 'platform' });
    await told(uuid, 4);
    const completed = calls.bodies('event').find((b) => b.status === 'completed');
    expect(completed).toMatchObject({ duration: String(seconds), disconnected_by: 'platform' });
  });

  it('who is set to, presses and hangs up', async () => {
    const presses = [{ afterMs: 2 * second, digits: '1' }];
    await calls.voice.behave({ does: 'answer', number: worker, presses, hangsUpAfterMs: 9 * second });
    calls.script.input = () => [room('c_1')];
    const { uuid } = await calls.callOut([
      talk('Tryck 1 för att ta emot.', { bargeIn: true, loop: 3 }),
      { action: 'input', type: ['dtmf'], dtmf: { maxDigits: 1 }, eventUrl: [calls.url('input')] },
    ]);
    await calls.forward(5 * second);
    expect(await calls.voice.leg(uuid)).toMatchObject({ room: 'c_1' });
    expect(calls.bodies('input')).toMatchObject([{ dtmf: { digits: '1' } }]);
    await calls.forward(6 * second);
    expect(await calls.voice.leg(uuid)).toMatchObject({ state: 'completed', endedBy: 'user' });
  });

  it('a command counts for so many calls, then the one before it', async () => {
    await calls.voice.behave({ does: 'answer', number: worker });
    await calls.voice.behave({ does: 'busy', number: worker, count: 1 });
    const states: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      const { uuid } = await calls.callOut([room('c_1')]);
      await calls.forward(2 * second);
      states.push((await calls.voice.leg(uuid)).state);
    }
    expect(states).toEqual(['busy', 'answered']);
  });

  describe('a machine answers', () => {
    const detected = (): unknown[] =>
      calls
        .bodies('event')
        .filter((b) => 'call_uuid' in b)
        .map(({ status, sub_state }) => [status, sub_state]);

    it('it says its greeting and beeps, and presses nothing', async () => {
      await calls.voice.behave({ does: 'voicemail', number: worker });
      const { uuid } = await calls.callOut([room('c_1')]);
      await calls.forward(10 * second);
      expect((await calls.voice.leg(uuid)).state).toBe('answered');
      expect(detected()).toEqual([]);
    });

    it('told when asked for, and hung up when asked for', async () => {
      await calls.voice.behave({ does: 'voicemail', number: worker });
      await calls.callOut([wait(60)], { machineDetection: 'continue' });
      await calls.forward(10 * second);
      await until(() => detected().length === 1);
      const { uuid } = await calls.callOut([wait(60)], { machineDetection: 'hangup' });
      await calls.forward(10 * second);
      expect(await calls.voice.leg(uuid)).toMatchObject({ state: 'completed', endedBy: 'platform' });
    });

    it('a person is told as human', async () => {
      await calls.voice.behave({ does: 'answer', number: worker });
      await calls.callOut([wait(60)], { machineDetection: 'hangup' });
      await calls.forward(10 * second);
      await until(() => detected().length === 1);
      expect(detected()).toEqual([['human', undefined]]);
      expect((await calls.voice.leg(worker)).state).toBe('answered');
    });

    it.each([
      [true, 'beep_start'],
      [false, 'beep_timeout'],
    ])('the tone is waited for (%s: %s)', async (beeps, subState) => {
      await calls.voice.behave({ does: 'voicemail', number: worker, beeps });
      const advancedMachineDetection = { behavior: 'continue', mode: 'detect_beep', beep_timeout: 30 };
      await calls.callOut([wait(120)], { advancedMachineDetection });
      await calls.forward(40 * second);
      await until(() => detected().length === 2);
      expect(detected()).toEqual([
        ['machine', undefined],
        ['machine', subState],
      ]);
    });
  });
});
