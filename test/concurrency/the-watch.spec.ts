import { unhurried } from '../support/hub.js';
import type { Worker } from '../support/people.js';
import { story } from '../support/story.js';
import { atOnce, broken, codeOf } from './rounds.js';

/** The watch passes on, against contacts that arrive, are accepted and fall to the desk in the same instant. */
const at = story(unhurried);
let lea: Worker;
let anna: Worker;
let cleo: Worker;
beforeEach(async () => {
  [lea, anna, cleo] = (await Promise.all(['lea', 'anna', 'cleo'].map((name) => at.atWork(name)))) as [
    Worker,
    Worker,
    Worker,
  ];
});
/** Lea and Anna hand it to and fro. */
async function passWatch(round: number): Promise<() => Promise<unknown>> {
  const [from, to] = round % 2 === 0 ? [lea, anna] : [anna, lea];
  const { offerId } = await from.wire.do<{ offerId: string }>('watch:offer', { to: to.workerId });
  return () => to.wire.do('watch:accept', { offerId });
}

it('watch × arrival: everyone gets in, and is told who really holds the desk', async () => {
  const people = Array.from({ length: 5 }, () => at.person());
  for (let round = 0; round < 20; round += 1) {
    const accept = await passWatch(round);
    const [, opened] = await atOnce(round, accept, () =>
      Promise.all(people.map((one) => one.tries({ text: 'Hej' }))),
    );
    expect(opened.map(codeOf)).toEqual(people.map(() => 'ok'));
    const holder = round % 2 === 0 ? 'Anna' : 'Lea';
    await Promise.all(
      people.map((person) =>
        person.wire.until(`to be told of ${holder}`, () => {
          const told = person.lines.findLast(({ kind }) => kind === 'responsible')?.body;
          return told?.kind === 'responsible' && told.who.name === holder;
        }),
      ),
    );
  }
  const [atTheDesk] = await at.hub.rows(
    `select count(*)::int as n, count(distinct worker_id)::int as holders from responsibility where until is null`,
  );
  expect(atTheDesk).toEqual({ n: 100, holders: 1 });
  expect(await broken(at.hub)).toEqual([]);
});

it('watch × accept: the worker has the contact, whoever held the desk before', async () => {
  const person = at.person();
  for (let round = 0; round < 40; round += 1) {
    await person.tries({ text: 'Bråttom' });
    await person.answers('danger', 'yes');
    const card = await cleo.seesOffer(person.contactId);
    const accept = await passWatch(round);
    const [, answer] = await atOnce(round, accept, () =>
      cleo.tries('offer:accept', { offerId: card.offerId }),
    );
    expect(codeOf(answer)).toBe('ok');
    const [held] = await at.hub.rows(
      `select kind, worker_id from responsibility where contact_id = $1 and until is null`,
      [person.contactId],
    );
    expect(held).toEqual({ kind: 'worker', worker_id: cleo.workerId });
    await cleo.closes(person.contactId, 'Vi ringer');
  }
  expect(await broken(at.hub)).toEqual([]);
});
