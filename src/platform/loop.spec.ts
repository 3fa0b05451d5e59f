import { Loop } from './loop.js';

const turns = async (count = 3): Promise<void> => {
  for (let n = 0; n < count; n += 1) await new Promise((turn) => setImmediate(turn));
};

describe('a loop', () => {
  it('looks once for all that wakes it in one turn, and once more for what wakes it meanwhile', async () => {
    let looks = 0;
    const { promise: seen, resolve: see } = Promise.withResolvers<void>();
    const loop = new Loop(
      async () => {
        looks += 1;
        if (looks === 1) await seen;
        return null;
      },
      () => undefined,
    );
    loop.wake();
    loop.wake();
    await turns();
    expect(looks).toBe(1);
    loop.wake();
    loop.wake();
    see();
    await loop.rests();
    expect(looks).toBe(2);
    await loop.stop();
  });

  it('tells of what failed, and looks again by itself', async () => {
    const failures: string[] = [];
    const { promise: again, resolve } = Promise.withResolvers<void>();
    let looks = 0;
    const loop = new Loop(
      async () => {
        looks += 1;
        if (looks === 1) throw new Error('the database is away');
        resolve();
        return null;
      },
      ({ message }) => failures.push(message),
      1,
    );
    loop.wake();
    await again;
    expect(failures).toEqual(['the database is away']);
    await loop.stop();
  });

  it('looks again when it said so', async () => {
    const { promise: again, resolve } = Promise.withResolvers<void>();
    let looks = 0;
    const loop = new Loop(
      async () => {
        looks += 1;
        if (looks === 2) resolve();
        return 1;
      },
      () => undefined,
    );
    loop.wake();
    await again;
    await loop.stop();
  });

  it('stopped, it waits for the look under way and never looks again', async () => {
    let looks = 0;
    const { promise: seen, resolve: see } = Promise.withResolvers<void>();
    const loop = new Loop(
      async () => {
        looks += 1;
        await seen;
        return 0;
      },
      () => undefined,
    );
    loop.wake();
    await turns();
    const stopped = loop.stop().then(() => 'stopped');
    expect(await Promise.race([stopped, turns().then(() => 'still looking')])).toBe('still looking');
    see();
    expect(await stopped).toBe('stopped');
    loop.wake();
    await turns();
    expect(looks).toBe(1);
  });
});
