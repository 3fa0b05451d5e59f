import { randomUUID } from 'node:crypto';
import { startHub, unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { hangUp, Worker } from '../support/people.js';
import {
  callLog,
  lastContact,
  Phone,
  phoneOf,
  readyForCalls,
  startHubWithCalls,
  type House,
} from './house.js';
import { talking } from './talk.js';

const at = story<House>(unhurried, startHubWithCalls);

async function inLine(): Promise<Phone> {
  await at.available('anna');
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('Du är näst på tur');
  return person;
}
const state = () => lastContact(at.hub).then((contact) => contact.state);

describe('the truth about a call', () => {
  it('is kept when every event comes twice', async () => {
    await at.hub.handsets.fault({ on: 'event', kind: 'duplicate', count: 50 });
    const person = await inLine();
    await person.hangsUp();
    await eventually('a call-back', async () => (await state()) === 'callback');
    const { id } = await lastContact(at.hub);
    expect(await callLog(at.hub, id)).toEqual(['hung-up']);
  });

  it('is found by asking when the end is never told', async () => {
    const person = await inLine();
    await at.hub.handsets.fault({ on: 'event', kind: 'drop', count: 50 });
    await person.hangsUp();
    await eventually('a call-back', async () => (await state()) === 'callback');
  });

  it('is known by a key, when the word that a worker has answered comes late: they meet at once', async () => {
    const anna = await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    const { id } = await lastContact(at.hub);
    await anna.accepts(await anna.seesOffer(id));
    const telephone = await (await phoneOf(at.hub, 'anna')).rings();
    await at.hub.handsets.fault({ on: 'event', kind: 'drop', count: 50 });
    await telephone.answers();
    await telephone.presses('1');
    await person.hears('Du pratar nu med Anna');
    // not first what they had heard already
    const words = await person.words();
    expect(words.filter((one) => one.startsWith('Hej, krisnumret'))).toHaveLength(1);
    await person.hangsUp();
    await at.hub.handsets.clearFaults();
    await telephone.hears('Personen är inte kvar på linjen');
  });

  it('is the same when a step is asked for twice: one answer, one deed', async () => {
    await at.hub.handsets.fault({ on: 'input', kind: 'duplicate', count: 50 });
    const person = await inLine();
    await person.presses('1');
    await person.hears('Är det säkert att ringa');
    await person.presses('1');
    await person.hears('Du behåller din plats');
    const { id } = await lastContact(at.hub);
    expect(await callLog(at.hub, id)).toEqual(['call-back-wished']);
  });

  it('is not told by anybody whose signature does not hold', async () => {
    await at.hub.handsets.fault({ on: 'answer', kind: 'badSignature', count: 1 });
    await new Phone(at.hub.handsets.voice).calls();
    const statuses = await eventually('the answer to be asked for', async () => {
      const log = await at.hub.handsets.voice.log();
      const mine = log.filter(({ on }) => on === 'answer');
      return mine.length > 0 && mine.map(({ status }) => status);
    });
    expect(statuses[0]).toBe(401);
  });
});

describe('a hub that goes down in the middle of calls', () => {
  it('is gone on from by the next: those in the line have company, and whoever is lost meanwhile is told', async () => {
    const { database, line, settings } = await readyForCalls(unhurried);
    const first = await startHub(settings, database);
    const voice = line.handsets.voice;
    const anna = await new Worker(first.url, 'anna').isAvailable();
    const person = await new Phone(voice).calls();
    const contact = await lastContact(first);
    await anna.accepts(await anna.seesOffer(contact.id));
    const telephone = await phoneOf({ ...first, handsets: line.handsets }, 'anna');
    await telephone.answers();
    await telephone.presses('1');
    await person.isWith(telephone);
    const waiting = await new Phone(voice).calls();
    await waiting.hears('krisnumret');
    hangUp();
    await first.close();
    const next = await startHub(settings, database);
    try {
      await telephone.hangsUp();
      await person.hears('bröts');
      await waiting.hears('Du är');
      expect((await person.now()).endedAt).toBeNull();
      expect((await waiting.now()).endedAt).toBeNull();
    } finally {
      await line.close();
      await next.close();
      await database.drop();
    }
  });
});

describe('a message written into a call', () => {
  it('is refused, while they talk and after: the person would never read it', async () => {
    const { worker, person, contact } = await talking(at, 'anna');
    const writes = () =>
      worker.tries('message:send', { contactId: contact.id, id: randomUUID(), text: 'Är du kvar?' });
    const no = {
      ok: false,
      refused: { code: 'in-a-call', message: expect.stringContaining('når inte personen') },
    };
    expect(await writes()).toMatchObject(no);
    await person.hangsUp();
    await worker.ends(contact.id);
    expect(await writes()).toMatchObject(no);
    const messages = await at.hub.rows(`select from entry where contact_id = $1 and kind = 'message'`, [
      contact.id,
    ]);
    expect(messages).toEqual([]);
  });
});

describe('two regions', () => {
  it('are one call: whoever is rung is rung where the person is', async () => {
    const anna = await at.available('anna');
    const voice = at.hub.handsets.voice;
    const { uuid } = await voice.call({ from: '+46701749999', region: 'B' });
    const contact = await lastContact(at.hub);
    await anna.accepts(await anna.seesOffer(contact.id));
    const telephone = await phoneOf(at.hub, 'anna');
    await telephone.answers();
    await telephone.presses('1');
    await eventually('both in one room', async () => {
      const [mine, theirs] = await Promise.all([telephone.now(), voice.leg(uuid)]);
      return (
        mine.room !== null && mine.room === theirs.room && mine.conversationUuid === theirs.conversationUuid
      );
    });
  });
});
