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
/** All that is said before the first key, and what is never said without a name or a number beside it. */
const RECORDED = ['greeting', 'other-language', 'P0-liv.2.danger', 'may-skip', 'waiting-keys'];

describe('prompts that somebody has spoken in', () => {
  let folder: string;
  let hub: House;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stafett-recordings-'));
    await mkdir(join(folder, 'sv'));
    const frames = Math.round((SPOKEN_SECONDS * 1000) / FRAME_MS);
    const file = Buffer.concat(Array.from({ length: frames }, () => FRAME));
    for (const prompt of RECORDED) await writeFile(join(folder, 'sv', `${prompt}.mp3`), file);
    // what has a name in it cannot be spoken in beforehand; what is no prompt is never served
    await writeFile(join(folder, 'sv', 'accepted.mp3'), file);
    await writeFile(join(folder, 'sv', 'secret.mp3'), file);
    hub = await startStill({ ...unhurried, HUB_RECORDINGS: folder });
  });
  afterEach(async () => {
    await hub.close();
    await rm(folder, { recursive: true });
  });

  const played = async (person: Phone) =>
    (await person.now()).hears.filter(({ url }) => url?.includes('/voice/prompts/'));
  const namesOf = (hears: { url?: string }[]) => hears.map(({ url }) => url?.split('/voice/prompts/')[1]);

  it('are played for as long as they are, in their place, the question too; a key works in them from the first word', async () => {
    const person = await new Phone(hub.handsets.voice).calls();
    await pass(hub, 1 + 3 * SPOKEN_SECONDS);
    const heard = await played(person);
    expect(namesOf(heard)).toEqual(
      ['greeting', 'other-language', 'P0-liv.2.danger'].map((name) => `sv/${name}.mp3`),
    );
    const [greeting, language] = heard;
    expect(greeting?.at).toBe((await person.now()).answeredAt);
    expect((greeting?.until ?? 0) - (greeting?.at ?? 0)).toBeCloseTo(SPOKEN_SECONDS * 1000, -2);
    expect(language?.at).toBe(greeting?.until);
    const hasty = await new Phone(hub.handsets.voice).calls();
    await pass(hub, 1);
    await hasty.presses('9');
    await pass(hub, 1);
    await hasty.hears('Vi kan inte ringa 112 åt dig');
    expect(namesOf(await played(hasty))).toEqual(['sv/greeting.mp3']);
  });

  it('are left out where one part is not recorded: the machine says all of it, so that a key works in all of it', async () => {
    const anna = await new Worker(hub.url, 'anna').isAvailable();
    const person = await new Phone(hub.handsets.voice).calls();
    await pass(hub, 6 * SPOKEN_SECONDS);
    await anna.seesOffer((await lastContact(hub)).id);
    await person.hears('Du kan vänta kvar');
    expect(namesOf(await played(person))).not.toContain('sv/waiting-keys.mp3');
    await person.presses('8');
    await pass(hub, 2);
    await person.hears('We speak English with you');
    expect(namesOf(await played(person)).filter((name) => name?.startsWith('en/'))).toEqual([]);
    anna.wire.cut();
  });

  it('are kept by whoever fetches them, and nothing else of the folder is there', async () => {
    const known = await fetch(`${hub.url}/voice/prompts/sv/greeting.mp3`);
    expect([known.status, known.headers.get('cache-control')]).toEqual([200, 'public, max-age=360000']);
    for (const path of ['sv/secret.mp3', 'en/greeting.mp3', 'sv/..%2Fsv%2Fgreeting.mp3'])
      expect([path, (await fetch(`${hub.url}/voice/prompts/${path}`)).status]).toEqual([path, 404]);
  });
});
