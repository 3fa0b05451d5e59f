import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { hangUp, Worker } from '../support/people.js';
import { lastContact, Phone, startStill } from './house.js';

const MINUTES_MS = 60_000;

describe('waiting for a quarter of an hour', () => {
  let hub: RunningHub & Line;
  beforeEach(async () => {
    hub = await startStill(unhurried);
  });
  afterEach(async () => {
    hangUp();
    await hub.close();
  });

  it('is never silent for longer than a key may be waited for, never ends, and is spoken to now and then', async () => {
    const { voice } = hub.handsets;
    const anna = await new Worker(hub.url, 'anna').isAvailable();
    const person = await new Phone(voice).calls();
    await anna.seesOffer((await lastContact(hub)).id);
    for (let minute = 0; minute < 15; minute += 1) await hub.handsets.advance(MINUTES_MS);
    expect(await person.longestSilence()).toBeLessThanOrEqual(4);
    const { endedAt, hears } = await person.now();
    expect(endedAt).toBeNull();
    const words = hears.flatMap(({ what, text, at }) =>
      what === 'talk' && text?.includes('Du kan vänta kvar') ? [at] : [],
    );
    expect(words.length).toBeGreaterThan(4);
    const pauses = words.slice(1).map((at, i) => at - (words[i] ?? 0));
    for (const ms of pauses) expect(ms).toBeLessThan(3.5 * MINUTES_MS);
  });
});
