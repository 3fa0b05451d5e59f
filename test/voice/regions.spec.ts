import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import {
  callLog,
  goingOn,
  lastContact,
  Phone,
  phoneOf,
  startHubWithCalls,
  startStill,
  type House,
} from './house.js';
import { hearsOnly } from './talk.js';

/** The oldest form of Vonage's webhook says nothing of the region that holds the call. */
const UNNAMED = { region: 'B', namesRegion: false } as const;

/** Two looks at a silent leg. */
const LONG_MS = 20_000;

describe('a call of which no region is told', () => {
  const at = story<House>(unhurried, startHubWithCalls);

  it('is found where it is: they hear each other there, and nobody takes it to be gone', async () => {
    const anna = await at.available('anna');
    const person = new Phone(at.hub.handsets.voice);
    await person.calls(person.number, UNNAMED);
    const { id } = await lastContact(at.hub);
    await anna.accepts(await anna.seesOffer(id));
    const telephone = await (await phoneOf(at.hub, 'anna')).answers();
    await telephone.hears('Tryck 1 för att kopplas in');
    await telephone.presses('1');
    await hearsOnly(at, person, [telephone]);
    await hearsOnly(at, telephone, [person]);
    const hosts = await at.hub.rows<{ host: string }>(`select distinct host from voice_leg`);
    expect(hosts).toEqual([{ host: expect.stringContaining('localhost') }]);
    expect(await callLog(at.hub, id)).not.toContain('hung-up');
  });
});

describe('a call in a region that we do not know', () => {
  const at = story<House>({ ...unhurried, VONAGE_REGION_HOSTS: '', HUB_LEG_SILENT_SECONDS: '1' }, startStill);

  /** What was answered to each question about their leg. */
  const asked = async (person: Phone): Promise<(number | null)[]> => {
    const [{ uuid }, { requests }] = await Promise.all([person.now(), at.hub.handsets.log()]);
    return requests.filter(({ path }) => path.endsWith(`/v1/calls/${uuid}`)).map(({ status }) => status);
  };

  it('is taken to be gone after two looks, and is in its place again by its own next step: never the other line', async () => {
    await at.available('anna');
    const person = new Phone(at.hub.handsets.voice);
    await person.calls(person.number, UNNAMED);
    const { id } = await lastContact(at.hub);
    const isNow = async (state: string) => (await lastContact(at.hub)).state === state;
    // the clock of the call stands still: they have not been asked for anything yet
    await eventually('them to be taken to be gone', () => isNow('callback'), LONG_MS);
    const answers = await asked(person);
    expect(answers.length).toBeGreaterThanOrEqual(2);
    expect(new Set(answers)).toEqual(new Set([404]));
    expect(await callLog(at.hub, id)).toEqual(['hung-up']);
    await goingOn(at.hub, 'them to be back', () => isNow('waiting'));
    await goingOn(at.hub, 'them to hear their place', async () =>
      (await person.words()).some((text) => text.includes('Du är näst på tur')),
    );
    expect((await person.words()).join(' ')).not.toContain('Något gick fel');
    expect((await person.now()).endedAt).toBeNull();
    expect(await at.hub.rows(`select id, state from contact`)).toEqual([{ id, state: 'waiting' }]);
    expect(await callLog(at.hub, id)).toEqual(['hung-up']);
  });
});
