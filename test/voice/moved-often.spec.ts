import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { pass, startStill, type House, type Phone } from './house.js';
import { comesIn, comesToHear, talkingStill } from './still.js';

/** A leg that is moved again and again is dropped by Vonage, and a room that is used again may hold a leg of yesterday. */
const at = story<House>({ ...unhurried, HUB_OWN_SECONDS: '60' }, startStill);
const MOST_MOVES = 2;

const movesOf = async (phone: Phone): Promise<string[]> => {
  const [{ uuid }, { requests }] = await Promise.all([phone.now(), at.hub.handsets.log()]);
  const puts = requests.filter(({ method, path }) => method === 'PUT' && path.endsWith(`/v1/calls/${uuid}`));
  return puts.map(({ body }) => String(body)).filter((body) => body.includes('"transfer"'));
};

it('whoever was moved twice is moved by no command any more: their own next step comes soon, into a room of its own', async () => {
  const { worker, person, telephone, contact } = await talkingStill(at, 'anna');
  const { room: first } = await person.now();
  await worker.is('paused');
  const bo = await at.available('bo');
  await telephone.hangsUp();
  await person.hears('Förbindelsen till den du pratade med bröts');
  expect(await movesOf(person)).toHaveLength(MOST_MOVES);
  await pass(at.hub, 45);
  const music = (await person.now()).hears.flatMap(({ what, url }) =>
    what === 'stream' && url ? [url] : [],
  );
  expect(music.slice(-3).map((url) => url.split('/').at(-1))).toEqual([
    'short.wav',
    'short.wav',
    'short.wav',
  ]);
  await bo.accepts(await bo.seesOffer(contact.id));
  const next = await comesIn(at, 'bo');
  await comesToHear(at, person, [next]);
  expect(await movesOf(person)).toHaveLength(MOST_MOVES);
  const { room } = await person.now();
  expect([first, room].map((name) => name?.startsWith(contact.id))).toEqual([true, true]);
  expect(room).not.toBe(first);
});
