import { ourBook } from '../../libs/triage/index.js';
import { openings } from '../../libs/voice/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { lastContact, pass, Phone, startStill, type House } from './house.js';

const at = story<House>(unhurried, startStill);
/** As it is promised: from the first word until danger to life is known, or known not to be asked about any more. */
const LONGEST_MS = 20_000;
const book = ourBook();

/** Seconds go by until words that end like these have been heard to their end. */
async function hearsOut(person: Phone, part: string): Promise<number> {
  for (let second = 0; second < 30; second += 1) {
    const heard = (await person.now()).hears.find(
      ({ text, until }) => text?.includes(part) && until !== null,
    );
    if (heard) return heard.until ?? 0;
    await pass(at.hub, 1);
  }
  throw new Error(`"${part}" was not heard to its end. Heard: ${(await person.words()).join(' | ')}`);
}

/** @returns milliseconds of the call from its first word to what the hub says when the last key was pressed */
async function through(keys: [after: string, key: string][], then: string): Promise<number> {
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  for (const [after, key] of keys) {
    await hearsOut(person, after);
    await person.presses(key);
  }
  await pass(at.hub, 1);
  await person.hears(then);
  const { hears, answeredAt } = await person.now();
  const known = hears.find(({ text }) => text?.includes(then));
  return (known?.at ?? Infinity) - (answeredAt ?? 0);
}

const SWEDISH = 'Vet inte, 3.';
const SWEDISH_SIGNS = 'Vet inte, 5.';
const ENGLISH = 'Not sure, 3.';
const ENGLISH_SIGNS = 'Not sure, 5.';

describe('whoever hears every word of it to its end', () => {
  it.each([
    ['yes', [[SWEDISH, '9']], 'Vi kan inte ringa 112', 'R0'],
    ['yes, by the key of the answer', [[SWEDISH, '1']], 'Vi kan inte ringa 112', 'R0'],
    ['no', [[SWEDISH, '2']], 'Tack.', 'R2'],
    [
      'not knowing, and a sign of it',
      [
        [SWEDISH, '3'],
        [SWEDISH_SIGNS, '1'],
      ],
      'Vi kan inte ringa 112',
      'R0',
    ],
    [
      'not knowing, and no sign of it',
      [
        [SWEDISH, '3'],
        [SWEDISH_SIGNS, '4'],
      ],
      'Tack.',
      'R1',
    ],
    [
      'not knowing, nor of the signs',
      [
        [SWEDISH, '3'],
        [SWEDISH_SIGNS, '5'],
      ],
      'Tack.',
      'R1',
    ],
    [
      'in English, yes',
      [
        ['English: press 8', '8'],
        [ENGLISH, '9'],
      ],
      'We cannot call 112',
      'R0',
    ],
    [
      'in English, not knowing, and a sign',
      [
        ['English: press 8', '8'],
        [ENGLISH, '3'],
        [ENGLISH_SIGNS, '2'],
      ],
      'We cannot call 112',
      'R0',
    ],
    [
      'in English, nor of the signs',
      [
        ['English: press 8', '8'],
        [ENGLISH, '3'],
        [ENGLISH_SIGNS, '5'],
      ],
      'Thank you.',
      'R1',
    ],
  ] as [string, [string, string][], string, string][])(
    'is through the questions of danger to life within twenty seconds: %s',
    async (_, keys, then, band) => {
      expect(await through(keys, then)).toBeLessThan(LONGEST_MS);
      expect((await lastContact(at.hub)).band).toBe(band);
    },
  );

  it('and silence leads on to the line as soon, where they are told that nothing need be answered', async () => {
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    await hearsOut(person, 'Du behöver inte svara');
    const { hears, answeredAt } = await person.now();
    const line = hears.find(({ text }) => text?.includes('Du behöver inte svara'));
    expect((line?.at ?? Infinity) - (answeredAt ?? 0)).toBeLessThan(LONGEST_MS);
  });
});

it('whoever knows what to press is heard in the middle of the first word', async () => {
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  await person.presses('9');
  await person.hears('Vi kan inte ringa 112 åt dig');
  const { hears, answeredAt } = await person.now();
  expect(hears.find(({ text }) => text?.includes('112 åt dig'))?.at).toBe(answeredAt);
});

it('the pace by which the words are judged is no faster than that of the telephones here', async () => {
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  const until = await hearsOut(person, SWEDISH);
  const yes = openings(book, 'sv', false).find(({ answers }) => answers['danger'] === 'yes');
  const heard = until - ((await person.now()).answeredAt ?? 0);
  expect(heard / 1000).toBeLessThan(yes?.seconds ?? 0);
});
