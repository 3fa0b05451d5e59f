import type { Attention } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import type { Worker } from '../support/worker.js';

/** An acceptance without action expires: the desk sees it, and takes it over. Nobody is let go before another has accepted. */
const at = story(unhurried);

const QUICK_PLAN = {
  band: 'Rx',
  steps: [
    { kind: 'offer', seconds: 1 },
    { kind: 'desk', seconds: 60 },
    { kind: 'lead', seconds: 60 },
  ],
};
const sees = (worker: Worker, matching: (list: Attention[]) => boolean): Promise<Attention[]> =>
  worker.wire.until(`${worker.username} to see what must be looked after`, () => {
    const now = worker.wire.all<Attention[]>('attention').at(-1) ?? [];
    return matching(now) && now;
  });

async function quickPlan(): Promise<Worker> {
  const lea = await at.atWork('lea');
  expect(await lea.http('PUT', '/api/routing/plans', QUICK_PLAN)).toMatchObject({ status: 200 });
  return lea;
}

it('accepted, and then nothing said: the desk sees it when the plan’s time is over, and takes it over', async () => {
  const lea = await quickPlan();
  const [anna, bo] = [await at.available('anna'), await at.atWork('bo')];
  const person = await at.person().opensChat('Hej');
  const { contactId } = person;
  await anna.answersFor(contactId);
  // Before its time it is hers, and nobody's to take.
  expect(await lea.tries('contact:take', { contactId })).toMatchObject({ refused: { code: 'not-waiting' } });
  expect(await sees(lea, (list) => list.length > 0)).toMatchObject([
    { kind: 'silent', contactId, who: { name: 'Anna' } },
  ]);
  // For the desk and the leads alone; the one who has it stays responsible until one of them accepts.
  expect(bo.wire.all('attention')).toEqual([]);
  expect(await bo.tries('contact:take', { contactId })).toMatchObject({ refused: { code: 'not-allowed' } });
  await lea.wire.do('contact:take', { contactId });
  await person.isToldThat('Lea', 'worker', 'Anna');
});

it('a word to the person ends it; the person’s own, unanswered, begins it anew; a note does not', async () => {
  const lea = await quickPlan();
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await anna.notes(person.contactId, 'Ringer strax');
  await sees(lea, (list) => list.length === 1);
  await anna.says(person.contactId, 'Hej, jag heter Anna');
  await sees(lea, (list) => list.length === 0);
  await person.says('Är du kvar?');
  await sees(lea, (list) => list.length === 1);
});

it('whom the person wishes to be relieved of is seen at once, and may be taken over', async () => {
  const lea = await at.atWork('lea');
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await person.wishes({ avoid: [anna.workerId] });
  expect(await sees(lea, (list) => list.length > 0)).toMatchObject([
    { kind: 'another-wished', who: { name: 'Anna' } },
  ]);
  await lea.wire.do('contact:take', { contactId: person.contactId });
  await person.isToldThat('Lea', 'worker', 'Anna');
  await sees(lea, (list) => list.length === 0);
});

it('what is overdue and was promised by one who is not on duty stands with the desk, who makes it their own', async () => {
  const lea = await at.atWork('lea');
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  const dueAt = new Date(Date.now() + 1000).toISOString();
  await anna.closes(person.contactId, { promise: 'Vi ringer dig', dueAt, how: 'call' });
  const [promise] = await at.hub.rows<{ id: string }>(`select id from follow_up`);
  // While she is on duty it is hers, late or not.
  expect(await lea.tries('followup:take', promise)).toMatchObject({ refused: { code: 'not-yours' } });
  await at.hub.rows(`delete from shift where worker_id = $1`, [anna.workerId]);
  expect(await sees(lea, (list) => list.length > 0)).toMatchObject([
    { kind: 'promise', promise: 'Vi ringer dig', who: { name: 'Anna' } },
  ]);
  expect(await anna.tries('followup:take', promise)).toMatchObject({ refused: { code: 'not-yours' } });
  await lea.wire.do('followup:take', promise);
  await sees(lea, (list) => list.length === 0);
  const [now] = await at.hub.rows<{ username: string }>(
    `select username from follow_up f join worker w on w.id = f.worker_id`,
  );
  expect(now).toEqual({ username: 'lea' });
});
