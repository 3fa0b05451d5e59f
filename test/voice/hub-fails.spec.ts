import { wordsOf } from '../../libs/voice/index.js';
import { hubNumber, startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Worker } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { anotherMachine } from './elsewhere.js';
import { wrongAtTheEnd } from './kept.js';
import {
  callLog,
  goingOn,
  lastContact,
  Phone,
  phoneOf,
  picksUp,
  readyForCalls,
  startHubWithCalls,
  type House,
} from './house.js';

const at = story<House>(unhurried, startHubWithCalls);
const state = () => lastContact(at.hub).then((contact) => contact.state);
const BACKUP = '+46812345678';

describe('an answer that does not come', () => {
  it('twice: the fallback meets the person as if nothing had been', async () => {
    await at.hub.handsets.fault({ on: 'answer', kind: 'drop', count: 2 });
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    await eventually('a contact', async () => (await state()) === 'waiting');
    expect(await at.hub.rows(`select from contact where channel = 'voice'`)).toHaveLength(1);
  });

  it('that comes too late, and again: one person is one contact', async () => {
    await at.hub.handsets.fault({ on: 'answer', kind: 'slow', ms: 6000, count: 1 });
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    expect(await at.hub.rows(`select from contact where channel = 'voice'`)).toHaveLength(1);
  });

  it('in the middle of a call: the fallback goes on with the step that was asked for', async () => {
    await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('Du är näst på tur');
    await at.hub.handsets.fault({ on: 'input', kind: 'drop', count: 2 });
    await person.presses('1');
    await person.hears('Är det säkert att ringa det här numret?');
    expect((await person.now()).endedAt).toBeNull();
  });
});

describe('no hub at all', () => {
  it('another machine, which shares nothing with it, connects the person to the backup line and says so', async () => {
    const elsewhere = await anotherMachine(hubNumber, BACKUP);
    const { database, line } = await readyForCalls({}, 15, { voice: { fallbackUrl: elsewhere.url } });
    try {
      const person = await new Phone(line.handsets.voice).calls();
      await person.hears('Vi kopplar dig till en annan linje');
      const backup = new Phone(line.handsets.voice, BACKUP);
      await backup.answers();
      await eventually('both on one line', async () =>
        (await person.now()).now.some(({ what }) => what === 'leg'),
      );
    } finally {
      await line.close();
      elsewhere.close();
      await database.drop();
    }
  });
});

describe('events', () => {
  const EVENT_FAULTS = [
    ['late', { kind: 'delay', ms: 30_000 }],
    ['in another order', { kind: 'reorder' }],
    ['never', { kind: 'drop' }],
    ['twice', { kind: 'duplicate' }],
  ] as const;

  it.each(EVENT_FAULTS)(
    'that come %s change nothing of what is so: connected, put down, called back',
    async (_, fault) => {
      await at.hub.handsets.fault({ on: 'event', count: 200, ...fault });
      const anna = await at.available('anna');
      const person = await new Phone(at.hub.handsets.voice).calls();
      const { id } = await lastContact(at.hub);
      await anna.accepts(await anna.seesOffer(id));
      const telephone = await (await phoneOf(at.hub, 'anna')).answers();
      await telephone.presses('1');
      await person.isWith(telephone);
      await person.hangsUp();
      await telephone.hears('Personen är inte kvar på linjen');
      await telephone.presses('1');
      await person.answers();
      await person.presses('1');
      await person.isWith(telephone);
      expect(await callLog(at.hub, id)).toEqual(['worker-in', 'hung-up', 'trying']);
      const [holder] = await at.hub.rows(
        `select w.username, r.kind from responsibility r join worker w on w.id = r.worker_id where r.until is null and r.contact_id = $1`,
        [id],
      );
      expect(holder).toEqual({ username: 'anna', kind: 'worker' });
    },
  );
});

describe('a hub that goes down in the middle of twenty calls', () => {
  const CALLS = 20;
  const AWAY_SECONDS = 25;
  /** A hundred steps of calls, on a machine that does other things too. */
  const PATIENCE_MS = 180_000;
  const TROUBLE = wordsOf({ prompt: 'trouble-stay' }, 'sv');

  const gapsIn = (hub: RunningHub) =>
    hub.rows(
      `select c.id from contact c where not exists (select from responsibility r where r.contact_id = c.id and r.until is null)`,
    );

  it(
    'is gone on from by the next: every one is kept meanwhile, has somebody responsible, and one contact',
    async () => {
      // by hand: how long the hub is away is said here, in seconds of the calls, and is not the machine's
      const { database, line, settings } = await readyForCalls(unhurried, 0);
      const { voice } = line.handsets;
      const first = await startHub(settings, database);
      const anna = await new Worker(first.url, 'anna').isAvailable();
      const persons = await Promise.all(Array.from({ length: CALLS }, () => new Phone(voice).calls()));
      await line.handsets.advance(20_000);
      const { offerId, contactId } = await eventually('an offer', async () => anna.offers()[0]);
      await anna.accepts({ offerId });
      const telephone = await picksUp(line, await phoneOf({ ...first, handsets: line.handsets }, 'anna'));
      await telephone.presses('1');
      await goingOn(line, 'two to talk', async () =>
        (await telephone.now()).hears.some(({ what }) => what === 'leg'),
      );
      hangUp();
      await first.close();
      await line.handsets.advance(AWAY_SECONDS * 1000);
      const next = await startHub(settings, database);
      try {
        await line.handsets.advance(60_000);
        const words = await Promise.all(persons.map((person) => person.words()));
        const talks = words.filter((heard) => heard.some((text) => text.startsWith('Du pratar nu med Anna')));
        expect(talks).toHaveLength(1);
        for (const heard of words.filter((mine) => !talks.includes(mine)))
          expect(heard.slice(heard.lastIndexOf(TROUBLE) + 1).join(' ')).toMatch(
            /Du är (näst på tur|nummer \d+)/,
          );
        for (const person of persons) expect((await person.now()).endedAt).toBeNull();
        expect(await gapsIn(next)).toEqual([]);
        expect(await next.rows(`select from contact where channel = 'voice'`)).toHaveLength(CALLS);
        expect(
          await next.rows(`select from contact where id = $1 and state = 'answered'`, [contactId]),
        ).toHaveLength(1);
        expect(await wrongAtTheEnd({ ...next, handsets: line.handsets }, true)).toEqual([]);
      } finally {
        await line.close();
        await next.close();
        await database.drop();
      }
    },
    PATIENCE_MS,
  );
});
