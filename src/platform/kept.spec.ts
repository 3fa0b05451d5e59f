import { kept, lately } from './kept.js';

/** A reading that counts how often it was really made, and ends when it is told to. */
function slow() {
  const ends: ((failure?: Error) => void)[] = [];
  const read = () =>
    new Promise<number>((done, failed) => {
      const nth = ends.length + 1;
      ends.push((failure) => (failure ? failed(failure) : done(nth)));
    });
  return { read, ends };
}
const HOUR = 3_600_000;

it('ten who ask at once, or soon after, cost what one costs', async () => {
  const { read, ends } = slow();
  const ask = kept(HOUR, read);
  const all = Array.from({ length: 10 }, ask);
  ends[0]!();
  expect(await Promise.all(all)).toEqual(Array.from({ length: 10 }, () => 1));
  expect(await ask()).toBe(1);
  expect(ends).toHaveLength(1);
});

it('is made anew when it is old, but never two at a time', async () => {
  const { read, ends } = slow();
  const ask = kept(0, read);
  const first = ask();
  expect(ask()).toBe(first);
  ends[0]!();
  await first;
  const second = ask();
  ends[1]!();
  expect(await second).toBe(2);
});

it('what failed is not kept', async () => {
  const { read, ends } = slow();
  const ask = kept(HOUR, read);
  const first = ask();
  ends[0]!(new Error('away'));
  await expect(first).rejects.toThrow('away');
  const second = ask();
  ends[1]!();
  expect(await second).toBe(2);
});

describe('what takes long', () => {
  it('keeps nobody waiting: there is none, then there is one, and the last one while the next is made', async () => {
    const { read, ends } = slow();
    const ask = lately(HOUR, read);
    expect(ask()).toBeNull();
    ends[0]!();
    await new Promise(setImmediate);
    expect(ask()).toBe(1);
    expect(ends).toHaveLength(1);
  });

  it('says nothing when it is too old to say anything', async () => {
    const { read, ends } = slow();
    const ask = lately(0, read);
    ask();
    ends[0]!();
    await new Promise(setImmediate);
    expect(ask()).toBeNull();
  });

  it('that failed is tried again by the next who asks', async () => {
    const { read, ends } = slow();
    const ask = lately(HOUR, read);
    ask();
    ends[0]!(new Error('away'));
    await new Promise(setImmediate);
    expect(ask()).toBeNull();
    expect(ends).toHaveLength(2);
  });
});
