import { randomUUID } from 'node:crypto';
import { TriageProtocol, type EntryBody, type TriageView } from '../../libs/protocol/index.js';
import { assess, openBook } from '../../libs/triage/index.js';
import type { Person } from '../support/person.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import type { Worker } from '../support/worker.js';
import { eventually } from '../support/wire.js';

/** From the first question to a band that anyone can check; and what a worker may change of it, and what takes two. */
const at = story(unhurried);

type Graded = Extract<EntryBody, { kind: 'graded' }>;
const bandOf = async ({ contactId }: Person): Promise<string> =>
  (await at.hub.rows<{ band: string }>('select band from contact where id = $1', [contactId]))[0]!.band;
const reads = (worker: Worker, { contactId }: Person): Promise<TriageView> =>
  worker.wire.do<TriageView>('triage:read', { contactId });
const notes = (worker: Worker, { contactId }: Person, question: string, option: string) =>
  worker.wire.do('triage:note', { contactId, id: randomUUID(), question, option });
const regrades = (worker: Worker, { contactId }: Person, band: string, reason?: string) =>
  worker.tries('triage:regrade', { contactId, band, ...(reason ? { reason } : {}) });

/** A contact in very high risk that Bo has taken. */
async function atHighRisk(): Promise<{ bo: Worker; person: Person }> {
  const bo = await at.available('bo');
  const person = await at.person().opensChat('Hej');
  await person.answers('danger', 'unknown');
  await bo.accepts(await bo.seesOffer(person.contactId));
  return { bo, person };
}

it('asks one question after the other, leaves out what is known, and ends with a band', async () => {
  const person = await at.person().opensChat('Jag behöver prata', { area: 'centre' });
  const questions = ['danger', 'need', 'life-thoughts', 'child', 'who'];
  for (const [question, option] of [
    ['danger', 'no'],
    ['need', 'social'],
    ['life-thoughts', 'no'],
    ['child', 'none'],
    ['who', 'self'],
  ] as const) {
    await person.sees('question', (body) => body.question === question);
    expect(await bandOf(person)).toBe(question === 'danger' ? 'Rx' : 'R2');
    await person.answers(question, option);
  }
  await eventually('the band to be found', async () => (await bandOf(person)) === 'R4');
  expect(person.lines.flatMap(({ body }) => (body.kind === 'question' ? [body.question] : []))).toEqual(
    questions,
  );
});

it('writing freely is open all the while, and who stops answering stays R2', async () => {
  const person = await at.person().opensChat('Hej');
  await person.answers('danger', 'no');
  await person.sees('question', (body) => body.question === 'need');
  await person.says('Jag orkar inte svara på frågor');
  await person.hears('Jag orkar inte svara på frågor');
  expect(await bandOf(person)).toBe('R2');
});

it('asks nothing more when it is not safe to answer', async () => {
  const person = await at.person().opensChat('Hej');
  for (const [question, option] of [
    ['danger', 'no'],
    ['need', 'violence'],
    ['safe', 'no'],
  ] as const) {
    await person.sees('question', (body) => body.question === question);
    await person.answers(question, option);
  }
  await eventually('the band', async () => (await bandOf(person)) === 'R1');
  const [{ question }] = (await at.hub.rows<{ question: string | null }>('select question from contact')) as [
    { question: string | null },
  ];
  expect(question).toBeNull();
});

it('what was graded can be graded again from its log alone, by the protocols of its time', async () => {
  const lea = await at.atWork('lea');
  const person = await at.person().opensChat('Hej');
  for (const [question, option] of [
    ['danger', 'no'],
    ['need', 'psychiatry'],
    ['suicide', 'plan'],
    ['pressing', 'unknown'],
  ] as const)
    await person.answers(question, option);
  const log = await lea.gets<{ body: EntryBody }[]>(`/api/contacts/${person.contactId}/log`);
  const gradings = log.flatMap(({ body }) => (body.kind === 'graded' ? [body as Graded] : []));
  expect(gradings.map(({ band }) => band)).toEqual(['R2', 'R2', 'R1', 'R1']);
  for (const { band, answers, fired, protocol, complete } of gradings) {
    const { protocols } = await lea.gets<{ protocols: unknown[] }>(`/api/triage/protocols/${protocol}`);
    const book = openBook(protocols.map((document) => TriageProtocol.parse(document)));
    const again = assess(book, answers!);
    expect({ band: again.band, complete: again.complete, fired: again.fired.map(({ id }) => id) }).toEqual({
      band,
      complete,
      fired,
    });
  }
});

describe('at the desk', () => {
  it('the worker asks the same questions, is told why, and the hub itself asks no more', async () => {
    const bo = await at.available('bo');
    const person = await at.person().opensChat('Hej');
    await person.answers('danger', 'no');
    await bo.accepts(await bo.seesOffer(person.contactId));
    expect((await reads(bo, person)).open[0]?.key).toBe('need');
    await notes(bo, person, 'need', 'psychiatry');
    await notes(bo, person, 'suicide', 'thoughts');
    const view = await reads(bo, person);
    expect(view.reasons[0]).toMatchObject({
      key: 'suicide:thoughts',
      rule: { band: 'R2', source: expect.any(String) },
    });
    expect(view.open[0]?.key).toBe('pressing');
    expect(view.others.map(({ key }) => key)).toContain('tonight');
    await notes(bo, person, 'pressing', 'yes');
    expect(await bandOf(person)).toBe('R1');
    // The buttons may still stand on the page: a late press is an answer, and brings no new question.
    await person.answers('need', 'psychiatry');
    await person.sees('answer');
    expect(person.lines.flatMap(({ body }) => (body.kind === 'question' ? [body.question] : []))).toEqual([
      'danger',
      'need',
    ]);
    expect(JSON.stringify(person.lines)).not.toContain('noted');
  });

  it('danger to life found in the talk is said to the person too: call 112', async () => {
    const { bo, person } = await atHighRisk();
    await notes(bo, person, 'sign', 'asleep');
    expect((await person.sees('advice')).advice).toBe('call-112');
  });

  it('nobody notes answers, or grades, for a contact that is another’s', async () => {
    const { person } = await atHighRisk();
    const anna = await at.atWork('anna');
    const body = { contactId: person.contactId, id: randomUUID(), question: 'need', option: 'social' };
    expect(await anna.tries('triage:note', body)).toMatchObject({ refused: { code: 'not-responsible' } });
    expect(await regrades(anna, person, 'R0')).toMatchObject({ refused: { code: 'not-responsible' } });
    expect(await anna.tries('triage:read', body)).toMatchObject({ refused: { code: 'not-yours' } });
  });
});

describe('the worker’s own word', () => {
  it('raises freely; lowers with a reason', async () => {
    const bo = await at.available('bo');
    const person = await at.person().opensChat('Hej');
    await bo.accepts(await bo.seesOffer(person.contactId));
    expect(await regrades(bo, person, 'R4')).toMatchObject({ refused: { code: 'needs-reason' } });
    expect(await regrades(bo, person, 'R4', 'Vill veta våra tider')).toMatchObject({
      ok: true,
      waits: false,
    });
    expect(await bandOf(person)).toBe('R4');
    expect(await regrades(bo, person, 'R0')).toMatchObject({ ok: true, waits: false });
    expect(await bandOf(person)).toBe('R0');
    await person.sees('advice');
  });
});
