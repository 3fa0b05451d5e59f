import { wordsOf } from '../../libs/voice/index.js';
import { DatabaseLine } from '../acceptance/database-line.js';
import { hubNumber, startHub, unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { anotherMachine } from './elsewhere.js';
import {
  callLog,
  lastContact,
  meet,
  pass,
  Phone,
  phoneOf,
  picksUp,
  readyForCalls,
  type House,
} from './house.js';
import { wrongAtTheEnd } from './kept.js';

const BACKUP = '+46812345678';
const TROUBLE = wordsOf({ prompt: 'trouble-stay' }, 'sv');
type Shaky = House & { databaseGoes: () => void; databaseIsBack: () => Promise<void> };

/** A hub whose database can be taken away; by a clock that only moves when it is told to. @param elsewhere asked when the hub does not answer */
const startShaky =
  (more: Record<string, string>, elsewhere?: () => ReturnType<typeof anotherMachine>) =>
  async (env: Record<string, string>): Promise<Shaky> => {
    const other = await elsewhere?.();
    const { database, line, settings } = await readyForCalls(
      { ...env, ...more },
      0,
      other ? { voice: { fallbackUrl: other.url } } : {},
    );
    const way = await DatabaseLine.to(database.url);
    const hub = await startHub(settings, { ...database, url: way.url });
    const house = { ...hub, handsets: line.handsets };
    return {
      ...house,
      databaseGoes: () => way.line.cut(),
      databaseIsBack: async () => {
        way.line.mend();
        await eventually('a hub that is ready', async () => (await fetch(`${hub.url}/health/ready`)).ok);
      },
      close: async () => {
        const wrong = await wrongAtTheEnd(house, true).catch(({ message }: Error) => [message]);
        await line.close();
        other?.close();
        await hub.close();
        way.line.close();
        await database.drop();
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      },
    };
  };

const soundsOf = async (person: Phone) =>
  (await person.now()).hears.filter(({ what }) => what === 'talk' || what === 'stream');
/** What was heard since we said last that something is wrong. */
const sinceTrouble = async (person: Phone) => {
  const heard = await soundsOf(person);
  return heard.slice(heard.findLastIndex(({ text }) => text === TROUBLE) + 1);
};
const legsOf = (hub: House, number: string) => hub.handsets.voice.legs(number);

describe.each([
  ['with a backup line', { HUB_BACKUP_NUMBER: BACKUP }, undefined],
  ['with none', {}, undefined],
  [
    'with another machine as the fallback',
    { HUB_BACKUP_NUMBER: BACKUP },
    () => anotherMachine(hubNumber, BACKUP),
  ],
] as const)('three seconds without a database, %s', (_, env, elsewhere) => {
  const at = story<Shaky>(unhurried, startShaky(env, elsewhere));

  it('end no call: whoever waits is kept, in their place, and hears company again', async () => {
    await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await pass(at.hub, 25);
    await person.hears('Du är näst på tur');
    const before = await at.hub.rows(
      `select id, state, rank, arrived_at from contact where channel = 'voice'`,
    );
    at.hub.databaseGoes();
    // a step in just that while
    await person.presses('5');
    await pass(at.hub, 3);
    await at.hub.databaseIsBack();
    await pass(at.hub, 20);
    await person.hears(TROUBLE);
    expect((await person.now()).endedAt).toBeNull();
    expect(await sinceTrouble(person)).toMatchObject([{ what: 'stream' }]);
    expect(
      await at.hub.rows(`select id, state, rank, arrived_at from contact where channel = 'voice'`),
    ).toEqual(before);
    await pass(at.hub, 180);
    expect((await sinceTrouble(person)).map(({ text }) => text)).toContain('Du är kvar i kön. Någon kommer.');
    expect(await legsOf(at.hub, BACKUP)).toEqual([]);
  });

  it('end no call: of several who wait and one who talks, nobody notices more than that we try again', async () => {
    const anna = await at.available('anna');
    const first = await new Phone(at.hub.handsets.voice).calls();
    await pass(at.hub, 25);
    const { id } = await lastContact(at.hub);
    await anna.accepts(await anna.seesOffer(id));
    const telephone = await picksUp(at.hub, await phoneOf(at.hub, 'anna'));
    await telephone.presses('1');
    await meet(at.hub, first, telephone);
    const others = [];
    for (let n = 0; n < 4; n += 1) {
      others.push(await new Phone(at.hub.handsets.voice).calls());
      await pass(at.hub, 7);
    }
    at.hub.databaseGoes();
    for (const other of others) await other.presses('5');
    await pass(at.hub, 4);
    await at.hub.databaseIsBack();
    await pass(at.hub, 60);
    for (const other of others) {
      expect((await other.now()).endedAt).toBeNull();
      expect((await sinceTrouble(other)).length).toBeGreaterThan(0);
    }
    expect((await telephone.now()).room).toBe((await first.now()).room);
    expect((await first.words()).join(' ')).not.toContain(TROUBLE);
    expect(await callLog(at.hub, id)).toEqual(['worker-in']);
    expect(await legsOf(at.hub, BACKUP)).toEqual([]);
    expect(
      await at.hub.rows(`select from contact where channel = 'voice' and state = 'waiting'`),
    ).toHaveLength(4);
  });
});

describe('a call that comes in while the database is away', () => {
  const at = story<Shaky>(unhurried, startShaky({}));

  it('loses no answer unasked: 9 was pressed just then, so whether a life is in danger is asked once more', async () => {
    await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await pass(at.hub, 6);
    await person.hears('Är någon i livsfara');
    at.hub.databaseGoes();
    await person.presses('9');
    await pass(at.hub, 3);
    await at.hub.databaseIsBack();
    await pass(at.hub, 20);
    await person.hears(TROUBLE);
    expect((await lastContact(at.hub)).band).not.toBe('R0');
    expect((await sinceTrouble(person)).map(({ text }) => text).join(' ')).toContain('Är någon i livsfara');
    await person.presses('9');
    await pass(at.hub, 2);
    await person.hears('Ditt samtal går före alla andra nu');
    expect((await lastContact(at.hub)).band).toBe('R0');
  });

  it('is kept, and answered as soon as it is back', async () => {
    await at.available('anna');
    at.hub.databaseGoes();
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears(TROUBLE);
    await pass(at.hub, 3);
    await at.hub.databaseIsBack();
    await pass(at.hub, 20);
    await person.hears('krisnumret');
    expect((await person.now()).endedAt).toBeNull();
    expect(await at.hub.rows(`select address from contact where channel = 'voice'`)).toEqual([
      { address: person.number },
    ]);
  });
});
