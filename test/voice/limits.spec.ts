import { hubNumber, unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { takenInBrowser } from './ear-page.js';
import { lastContact, Phone, phoneOf, startStill, type House } from './house.js';

/** By itself Vonage cuts a leg after two hours, rings for a minute and waits for an answer for ever: what we say instead. */
const BACKUP = '+46812345678';
const DAY_SECONDS = 86_400;
const at = story<House>({ ...unhurried, HUB_BACKUP_NUMBER: BACKUP, HUB_RING_SECONDS: '21' }, startStill);

const dialled = () =>
  eventually('a call to be begun', async () => {
    const { requests } = await at.hub.handsets.log();
    const begun = requests.find(({ method, path }) => method === 'POST' && path.startsWith('/v1/calls'));
    return begun && (JSON.parse(String(begun.body)) as Record<string, unknown>);
  });

it('a telephone that we ring may talk for a day, rings for less than its voicemail waits, and tells us of itself', async () => {
  const anna = await at.available('anna');
  await new Phone(at.hub.handsets.voice).calls();
  await anna.accepts(await anna.seesOffer((await lastContact(at.hub)).id));
  const { number } = await phoneOf(at.hub, 'anna');
  expect(await dialled()).toEqual({
    to: [{ type: 'phone', number: number?.slice(1) }],
    from: { type: 'phone', number: hubNumber.slice(1) },
    length_timer: DAY_SECONDS,
    ringing_timer: 21,
    event_url: [expect.stringMatching(/\/vonage\/voice\/event\?l=\S+$/)],
    event_method: 'POST',
    ncco: [expect.objectContaining({ action: 'talk' }), expect.objectContaining({ action: 'input' })],
  });
});

it('a browser that we ring is a socket by the names that Vonage has for it, with a mark and no metadata, which may be too long', async () => {
  await takenInBrowser(at, 'anna');
  expect(await dialled()).toEqual({
    ...(await dialled()),
    length_timer: DAY_SECONDS,
    to: [
      {
        type: 'websocket',
        uri: expect.stringMatching(/^ws:\S+\/voice\/ear\/\S+$/),
        'content-type': 'audio/l16;rate=16000',
        authorization: { type: 'custom', value: expect.stringMatching(/^Ear \S+$/) },
      },
    ],
  });
});

it('whoever is connected to the other line may talk there for a day too, and every document of theirs can lead to it', async () => {
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  await at.hub.handsets.advance(60_000);
  const documents = (await at.hub.handsets.voice.log()).flatMap(({ answer }) => answer || []);
  expect(documents.length).toBeGreaterThan(3);
  for (const document of documents) {
    const actions = JSON.parse(document) as { action: string }[];
    expect(actions.find(({ action }) => action === 'connect')).toMatchObject({
      endpoint: [{ type: 'phone', number: BACKUP.slice(1) }],
      limit: DAY_SECONDS,
    });
  }
});
