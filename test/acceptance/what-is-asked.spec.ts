import { randomUUID } from 'node:crypto';
import { unhurried } from '../support/hub.js';
import type { Person } from '../support/person.js';
import { story } from '../support/story.js';
import type { Worker } from '../support/worker.js';

/** What is asked of everybody, and what an answer changes besides the band. */
const at = story(unhurried);

const bandOf = async ({ contactId }: Person): Promise<string> =>
  (await at.hub.rows<{ band: string }>('select band from contact where id = $1', [contactId]))[0]!.band;
const notes = (worker: Worker, { contactId }: Person, question: string, option: string) =>
  worker.wire.do('triage:note', { contactId, id: randomUUID(), question, option });

it.each([
  ['by who answers', (_: Worker, person: Person) => person.answers('wants-now', 'yes')],
  ['noted by a worker', (bo: Worker, person: Person) => notes(bo, person, 'wants-now', 'yes')],
] as const)('wanting help already today, %s, is what routing reads', async (_, wants) => {
  const bo = await at.available('bo');
  const person = await at.person().opensChat('Hej');
  await bo.accepts(await bo.seesOffer(person.contactId));
  const now = () => at.hub.rows('select wants_now from contact where id = $1', [person.contactId]);
  await person.answers('need', 'addiction');
  expect(await now()).toEqual([{ wants_now: false }]);
  await wants(bo, person);
  expect(await now()).toEqual([{ wants_now: true }]);
});

it.each<[string, [string, string][]]>([
  ['addiction', [['substance', 'calm']]],
  [
    'violence',
    [
      ['safe', 'yes'],
      ['violence', 'past'],
    ],
  ],
  ['social', []],
  ['child', []],
  ['housing', []],
])(
  'who is here for %s is asked of thoughts of suicide too, and a plan is very high risk',
  async (need, first) => {
    const person = await at.person().opensChat('Hej', { area: 'centre' });
    for (const [question, option] of [
      ['danger', 'no'],
      ['need', need],
      ...first,
      ['life-thoughts', 'yes'],
      ['suicide', 'plan'],
    ] as const) {
      await person.sees('question', (body) => body.question === question);
      await person.answers(question, option);
    }
    expect(await bandOf(person)).toBe('R1');
  },
);
