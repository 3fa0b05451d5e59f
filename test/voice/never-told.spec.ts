import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import {
  callLog,
  goingOn,
  lastContact,
  meet,
  Phone,
  phoneOf,
  picksUp,
  startHubWithCalls,
  startStill,
  type House,
} from './house.js';
import { holderOf, talking } from './talk.js';

/** Longer than a ring of a second, and the patience after it. */
const LONG_MS = 30_000;

/** Somebody calls, and Anna takes it in the console: her telephone is to ring. */
async function taken(at: ReturnType<typeof story<House>>) {
  const worker = await at.available('anna');
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  const contact = await lastContact(at.hub);
  await worker.accepts(await worker.seesOffer(contact.id));
  await worker.is('paused');
  return { worker, person, contact, telephone: await phoneOf(at.hub, 'anna') };
}
const begun = async (at: ReturnType<typeof story<House>>) => {
  const { requests } = await at.hub.handsets.log();
  return requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/calls'));
};

describe('a call that was accepted, and of which nothing is ever told', () => {
  // its clock stands still: Vonage says "started", for ever
  const patience = { HUB_SEND_TIMEOUT_SECONDS: '20', HUB_LEG_SILENT_SECONDS: '20' };
  const at = story<House>({ ...unhurried, ...patience, HUB_RING_SECONDS: '1' }, startStill);

  it('is given up, silenced and told to the person; the next is asked, and nobody waits for it', async () => {
    await at.hub.handsets.fault({ on: 'event', kind: 'drop', count: 100 });
    const talk = await taken(at);
    const { person, telephone, contact } = talk;
    const bo = await at.available('bo');
    await eventually('it to be begun', async () => (await begun(at)).some(({ status }) => status === 201));
    await eventually('the desk to have it', async () => (await holderOf(at, talk)) === 'lea:desk', LONG_MS);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-not-reached']);
    expect((await telephone.now()).endedAt).not.toBeNull();
    await bo.seesOffer(contact.id);
    await goingOn(at.hub, 'them to be told', async () =>
      (await person.words()).some((text) => text.includes('Kollegan kunde inte kopplas in')),
    );
    expect((await begun(at)).map(({ status }) => status)).toEqual([201]);
  });
});

describe('a call whose acceptance was lost on the way', () => {
  const at = story<House>(unhurried, startStill);

  it('is known by its events: it is not begun again, and they meet', async () => {
    await at.hub.handsets.fault({ on: 'calls', kind: 'silentAfterAccept' });
    const { person, contact } = await taken(at);
    const telephone = await picksUp(at.hub, await phoneOf(at.hub, 'anna'));
    await telephone.presses('1');
    await meet(at.hub, person, telephone);
    expect(await begun(at)).toHaveLength(1);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in']);
  });

  it('and of which nothing is told either, is taken to be lost: the next is asked, and it is not begun again', async () => {
    await at.hub.handsets.fault({ on: 'event', kind: 'drop', count: 100 });
    await at.hub.handsets.fault({ on: 'calls', kind: 'silentAfterAccept' });
    const talk = await taken(at);
    const bo = await at.available('bo');
    await eventually('the desk to have it', async () => (await holderOf(at, talk)) === 'lea:desk', LONG_MS);
    await bo.seesOffer(talk.contact.id);
    expect(await begun(at)).toHaveLength(1);
  });
});

describe('a talk of which nothing more is told', () => {
  // as a hub is set, and at nearly the pace of the wall: how soon it is seen is judged in the seconds of a person
  const PACE = 3;
  const asSet = { HUB_LEG_SILENT_SECONDS: '20', HUB_SWEEP_SECONDS: '1' };
  const at = story<House>({ ...unhurried, ...asSet }, (env) => startHubWithCalls(env, PACE));

  it('is asked about: whose worker is lost is told so within five seconds of silence', async () => {
    const { person, telephone } = await talking(at, 'anna');
    await person.hearsOut('Du pratar nu med Anna');
    await at.hub.handsets.fault({ on: 'event', kind: 'drop', count: 100 });
    // the longest until the next question: just now all was well
    await at.hub.rows(`update voice_leg set heard_at = clock_timestamp()`);
    await telephone.hangsUp();
    const lost = await person.hears('Förbindelsen till den du pratade med bröts');
    const { hears } = await person.now();
    const told = hears.find(({ text }) => text === lost);
    const silent = hears.find(({ what, until }) => what === 'silence' && until === told?.at);
    expect(((silent?.until ?? Infinity) - (silent?.at ?? 0)) / PACE).toBeLessThan(5000);
  });
});

/** What Vonage answers in a second, commands not counted. */
const MOST_QUESTIONS = 15;
const A_SECOND = 1000;

describe('many of whom nothing is told', () => {
  // who is unknown in one region is asked about in the next, which would be counted twice here
  const at = story<House>(
    { ...unhurried, VONAGE_REGION_HOSTS: '', HUB_LEG_SILENT_SECONDS: '1' },
    startHubWithCalls,
  );
  const questions = async () =>
    (await at.hub.handsets.log()).requests
      .filter(({ method, path }) => method === 'GET' && path.includes('/v1/calls/nobody-'))
      .map(({ at: asked }) => Date.parse(asked));

  it('are asked about a few at a time: Vonage would refuse more, and what is commanded beside it', async () => {
    const { contact } = await talking(at, 'anna');
    await at.hub.rows(
      `insert into voice_leg (id, contact_id, kind, purpose, number, outgoing, provider_id, state, has_answered, stage, room, heard_at)
       select gen_random_uuid(), $1, 'guest', 'other', '+4670174' || n, true, 'nobody-' || n, 'answered', true, 'room', l.room, '-infinity'
       from generate_series(7001, 7060) n, voice_leg l where l.contact_id = $1 and l.kind = 'caller'`,
      [contact.id],
    );
    const asked = await eventually('all of them to be asked about', async () => {
      const all = await questions();
      return all.length >= 60 && all;
    });
    const inSeconds = asked.map((from) => asked.filter((one) => one >= from && one < from + A_SECOND).length);
    expect(Math.max(...inSeconds)).toBeLessThanOrEqual(MOST_QUESTIONS);
  });
});
