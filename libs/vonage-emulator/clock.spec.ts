import { Clock } from './clock.js';

const turn = (): Promise<void> => new Promise((next) => setImmediate(next));

describe('the emulator’s clock', () => {
  it('what is taken back does not happen', async () => {
    const clock = new Clock(0);
    const happened: string[] = [];
    const takeBack = clock.after(10, () => happened.push('taken back'));
    clock.after(10, () => happened.push('kept'));
    takeBack();
    await clock.advance(10);
    expect(happened).toEqual(['kept']);
  });

  it('moved by hand it waits at each step for what is under way, so that what follows from it comes in time', async () => {
    const clock = new Clock(0);
    const told: number[] = [];
    const ask = async (): Promise<void> => {
      await clock.hold(turn().then(turn));
      told.push(clock.now());
      clock.after(10, () => told.push(clock.now()));
    };
    clock.after(10, () => void ask());
    await clock.advance(100);
    expect(told).toEqual([10, 20]);
  });

  it('running faster than the wall it stands while something is under way, and goes on after', async () => {
    const clock = new Clock(1_000_000);
    const { promise, resolve } = Promise.withResolvers<void>();
    const held = clock.hold(promise);
    const before = clock.now();
    for (const end = performance.now() + 5; performance.now() < end;) await turn();
    expect(clock.now()).toBe(before);
    const rang = new Promise<void>((ring) => void clock.after(1000, ring));
    resolve();
    await held;
    await rang;
    expect(clock.now()).toBeGreaterThanOrEqual(before + 1000);
    clock.stop();
  });

  it('running faster than the wall, what is due rings at its own moment, however late the machine is', async () => {
    const clock = new Clock(1000);
    const told: number[] = [];
    const { promise: over, resolve } = Promise.withResolvers<void>();
    clock.after(100, () => {
      told.push(clock.now());
      void clock.wait(100).then(() => told.push(clock.now()));
    });
    clock.after(150, () => told.push(clock.now()));
    clock.after(300, resolve);
    // busy for twenty seconds of its time
    for (const end = performance.now() + 20; performance.now() < end;);
    await over;
    const [first, between, second] = told;
    expect(second! - first!).toBe(100);
    expect(between! - first!).toBeGreaterThan(0);
    expect(between! - first!).toBeLessThan(100);
    clock.stop();
  });

  it('running faster than the wall, a second in which the process could not act is no quarter of an hour for who calls', async () => {
    const clock = new Clock(1000);
    const before = clock.now();
    for (const end = performance.now() + 200; performance.now() < end;);
    expect(clock.now() - before).toBeLessThanOrEqual(40_000);
    clock.stop();
  });

  it('at the wall’s own pace it goes on', async () => {
    const clock = new Clock(1);
    const { promise, resolve } = Promise.withResolvers<void>();
    void clock.hold(promise);
    const before = clock.now();
    await new Promise<void>((ring) => void clock.after(2, ring));
    expect(clock.now()).toBeGreaterThan(before);
    resolve();
    clock.stop();
  });
});
