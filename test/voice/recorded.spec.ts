import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unhurried } from '../support/hub.js';
import { lastContact, pass, Phone, startStill, type House } from './house.js';
import { Worker } from '../support/people.js';

/** A whole frame of silence in an MP3 file: 128 kbit/s, 44.1 kHz, so 26.1 ms in 417 bytes. */
const FRAME = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc4]), Buffer.alloc(413)]);
const FRAME_MS = (1152 / 44_100) * 1000;
const SPOKEN_SECONDS = 6;

describe('prompts that somebody has spoken in', () => {
  let folder: string;
  let hub: House;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stafett-recordings-'));
    await mkdir(join(folder, 'sv'));
    const frames = Math.round((SPOKEN_SECONDS * 1000) / FRAME_MS);
    const file = Buffer.concat(Array.from({ length: frames }, () => FRAME));
    for (const prompt of ['greeting', 'emergency-call', 'waiting-keys', 'company'])
      await writeFile(join(folder, 'sv', `${prompt}.mp3`), file);
    // what has a name in it cannot be spoken in beforehand; what is no prompt is never served
    await writeFile(join(folder, 'sv', 'accepted.mp3'), file);
    await writeFile(join(folder, 'sv', 'secret.mp3'), file);
    hub = await startStill({ ...unhurried, HUB_RECORDINGS: folder });
  });
  afterEach(async () => {
    await hub.close();
    await rm(folder, { recursive: true });
  });

  it('are played for as long as they are, in their place; the rest is said by a voice', async () => {
    const anna = await new Worker(hub.url, 'anna').isAvailable();
    const person = await new Phone(hub.handsets.voice).calls();
    await pass(hub, 2 * SPOKEN_SECONDS + 1);
    await person.hears('For English, press 8');
    await anna.seesOffer((await lastContact(hub)).id);
    await pass(hub, 60);
    const { hears, answeredAt } = await person.now();
    const played = hears.filter(({ url }) => url?.includes('/voice/prompts/'));
    expect(played.map(({ url }) => url?.split('/voice/prompts/')[1]).slice(0, 3)).toEqual([
      'sv/greeting.mp3',
      'sv/emergency-call.mp3',
      'sv/waiting-keys.mp3',
    ]);
    const [greeting, emergency] = played;
    expect(greeting?.at).toBe(answeredAt);
    expect((greeting?.until ?? 0) - (greeting?.at ?? 0)).toBeCloseTo(SPOKEN_SECONDS * 1000, -2);
    expect(emergency?.at).toBe(greeting?.until);
    anna.wire.cut();
  });

  it('are kept by whoever fetches them, and nothing else of the folder is there', async () => {
    const known = await fetch(`${hub.url}/voice/prompts/sv/greeting.mp3`);
    expect([known.status, known.headers.get('cache-control')]).toEqual([200, 'public, max-age=360000']);
    for (const path of ['sv/secret.mp3', 'en/greeting.mp3', 'sv/..%2Fsv%2Fgreeting.mp3'])
      expect([path, (await fetch(`${hub.url}/voice/prompts/${path}`)).status]).toEqual([path, 404]);
  });
});
