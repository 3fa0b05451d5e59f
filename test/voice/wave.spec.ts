import pg from 'pg';
import { startHubWithCalls, lastContact, Phone, phoneOf, type House } from './house.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** Vonage begins so many calls in a second, and refuses the rest. */
const MOST_A_SECOND = 3;
const AT_HOME = ['anna', 'bo', 'cleo', 'dina'];
/** At the wall's own pace: the limit is Vonage's, in its seconds. */
const at = story<House>(unhurried, (env) => startHubWithCalls(env, 1));

const RING_NOW = [
  { kind: 'offer', seconds: 1 },
  { kind: 'ring-standby', seconds: 300 },
  { kind: 'desk', seconds: 300 },
  { kind: 'lead', seconds: 300 },
];

async function everybodyAtHome(): Promise<Phone[]> {
  await at.hub.rows(`update shift set mode = 'home', origin = null`);
  await at.hub.rows(
    `insert into worker_reach (worker_id, phone, verified_at)
     select id, '+467017490' || lpad((row_number() over (order by username))::text, 2, '0'), clock_timestamp() from worker
     where username = any($1) on conflict (worker_id) do update set verified_at = excluded.verified_at`,
    [AT_HOME],
  );
  for (const band of ['R0', 'Rx'])
    await at.hub.rows(
      `insert into escalation_plan (id, band, steps, made_by) select gen_random_uuid(), $2, $1, id from worker where username = 'lea'`,
      [JSON.stringify(RING_NOW), band],
    );
  return Promise.all(AT_HOME.map((username) => phoneOf(at.hub, username)));
}

/** Calls that were begun, in their order; and how each was answered. */
const begun = async () =>
  (await at.hub.handsets.log()).requests.filter(
    ({ method, path }) => method === 'POST' && path.startsWith('/v1/calls'),
  );

/** Nobody takes a place in the pace of new calls. @returns what lets them */
async function nobodyIsDialled(): Promise<() => Promise<void>> {
  const gate = new pg.Client({ connectionString: at.hub.database.url });
  await gate.connect();
  await gate.query('begin');
  await gate.query('select from voice_pace for update');
  return () => gate.end();
}

describe('a wave of telephones that ring', () => {
  it('never asks Vonage for more than three new calls in a second, is never refused, and rings everybody', async () => {
    const phones = await everybodyAtHome();
    // they wait for their turn for longer than a leg may be silent
    await at.hub.rows(`update voice_pace set tokens = -8, at = extract(epoch from clock_timestamp()) * 1000`);
    const persons = await Promise.all([1, 2].map(() => new Phone(at.hub.handsets.voice).calls()));
    await Promise.all(persons.map((person) => person.hears('krisnumret')));
    const calls = await eventually('everybody to be rung for both', async () => {
      const all = await begun();
      return all.length >= phones.length * 2 && all;
    });
    expect(calls.map(({ status }) => status)).toEqual(calls.map(() => 201));
    const times = calls.map(({ at: when }) => Date.parse(when));
    for (const from of times)
      expect(times.filter((ms) => ms >= from && ms < from + 1000).length).toBeLessThanOrEqual(MOST_A_SECOND);
  });

  it('rings first for whoever is in danger to life, however many are waiting to be rung for others', async () => {
    const phones = await everybodyAtHome();
    const begin = await nobodyIsDialled();
    const calm = await new Phone(at.hub.handsets.voice).calls();
    await calm.hears('krisnumret');
    const urgent = await new Phone(at.hub.handsets.voice).calls();
    await urgent.hears('krisnumret');
    await urgent.presses('9');
    await eventually('danger', async () => (await lastContact(at.hub)).band === 'R0');
    const danger = (await lastContact(at.hub)).id;
    const legs = () =>
      at.hub.rows<{ isTheirs: boolean; isBegun: boolean }>(
        `select contact_id = $1 as "isTheirs", provider_id is not null as "isBegun" from voice_leg where kind = 'worker'`,
        [danger],
      );
    await eventually('all to wait for both', async () => (await legs()).length >= phones.length * 2);
    await begin();
    const then = await eventually('all to be rung for', async () => {
      const all = await legs();
      return all.every(({ isTheirs, isBegun }) => isBegun || !isTheirs) && all;
    });
    expect(then.filter(({ isBegun }) => !isBegun).length).toBeGreaterThan(0);
  });

  it('stops everywhere when somebody takes it in the console, too', async () => {
    const phones = await everybodyAtHome();
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    const { id } = await lastContact(at.hub);
    const [first, second] = phones as [Phone, Phone];
    await Promise.all([first.rings(), second.rings()]);
    const lea = await at.available('lea');
    await lea.wire.do('contact:take', { contactId: id });
    await Promise.all([first.isOver(), second.isOver()]);
    await eventually('no telephone to ring for nothing', async () => {
      const ringing = (await at.hub.handsets.voice.legs()).filter(
        ({ direction, state }) => direction === 'outbound' && state === 'ringing',
      );
      return ringing.every(({ number }) => !AT_HOME.includes(number)) && ringing.length <= 1;
    });
    const phone = await (await phoneOf(at.hub, 'lea')).answers();
    await phone.presses('1');
    await person.isWith(phone);
  });

  it('a worker who presses 1 after the caller has left is told so, and calls them back with the next key', async () => {
    const [anna] = (await everybodyAtHome()) as [Phone];
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    await anna.answers();
    await anna.hears('Tryck 1 för att ta emot det');
    await person.hangsUp();
    await anna.presses('1');
    await anna.hears('Personen är inte kvar på linjen');
    await anna.presses('1');
    await anna.hears('Vi ringer upp nu');
    await person.answers();
    await person.hears('Vi vill gärna prata med dig');
    await person.presses('1');
    await person.isWith(anna);
  });
});
