import { room, talk, wait } from './nccos.js';
import { caller, openCalls, second, worker, type Calls } from './calls.js';
import { until } from '../line.js';

describe('handsets in a test’s hand', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  it('a number is its newest call that lives, to look at also its newest', async () => {
    const first = await calls.callWith(wait(1));
    await calls.forward(2 * second);
    expect((await calls.voice.leg(caller)).uuid).toBe(first);
    const next = await calls.callWith(wait(60));
    expect((await calls.voice.leg(caller)).uuid).toBe(next);
    expect((await calls.voice.legs(caller)).map(({ uuid }) => uuid)).toEqual([first, next]);
  });

  it('only what the state of a call allows', async () => {
    const uuid = await calls.callWith(wait(60));
    await expect(calls.voice.answer(uuid)).rejects.toThrow('409');
    await calls.voice.hangUp(uuid);
    await expect(calls.voice.press(uuid, '1')).rejects.toThrow('409');
    await expect(calls.voice.hangUp(worker)).rejects.toThrow('404');
    await calls.callOut([talk('Hej')]);
    await calls.forward(0);
    await expect(calls.voice.speak(worker, 'Hallå?')).rejects.toThrow('409');
    expect((await calls.voice.reject(worker)).state).toBe('rejected');
  });

  it('what is not understood is refused', async () => {
    const uuid = await calls.callWith(wait(60));
    await expect(calls.voice.press(uuid, 'abc')).rejects.toThrow('400');
    await expect(calls.voice.behave({ does: 'sleep' } as never)).rejects.toThrow('400');
    await expect(calls.voice.call({ from: 7 } as never)).rejects.toThrow('400');
    await expect(calls.emulator.control.fault({ on: 'event', kind: 'reset' } as never)).rejects.toThrow(
      '400',
    );
  });

  it('what a handset hears is told as it changes', async () => {
    const response = await fetch(`${calls.emulator.url}/control/stream`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await calls.callWith(talk('Hör du mig?'));
    await calls.forward(5 * second);
    let told = '';
    await until(async () => {
      told += (await reader.read()).value ?? '';
      return told.includes('"state":"completed"') && told.includes('event: voiceAttempt');
    });
    const hearings = told
      .split('\n')
      .flatMap((line, i, all) => (line === 'event: hearing' ? [all[i + 1]!] : []));
    expect(hearings.some((data) => data.includes('Hör du mig?') && data.includes(caller))).toBe(true);
    expect(hearings.at(-1)).toContain('"now":[]');
    await reader.cancel();
  });

  it('reset forgets all calls, also those under way', async () => {
    const uuid = await calls.callWith(room('c_1'));
    await calls.emulator.control.reset();
    expect(await calls.voice.legs()).toEqual([]);
    await expect(calls.voice.leg(uuid)).rejects.toThrow('404');
    expect(calls.emulator.clock.pending().timers).toBe(0);
  });
});

describe('on a clock that runs by itself', () => {
  it('a call takes its course', async () => {
    const calls = await openCalls({ timeScale: 100 });
    await calls.voice.behave({ does: 'answer', number: worker });
    calls.script.answer = () => [talk('Hej.'), wait(2), room('c_1', { endOnExit: true })];
    const { uuid } = await calls.voice.call({ from: caller });
    await until(async () => (await calls.voice.leg(uuid)).room === 'c_1');
    await calls.callOut([room('c_1')]);
    await until(async () => (await calls.now(uuid)).includes('leg'));
    await calls.voice.hangUp(uuid);
    await until(async () => (await calls.voice.leg(worker)).state === 'completed');
    await calls.close();
  });
});
