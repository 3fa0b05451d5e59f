import { EntryBody, type Entry } from '../../libs/protocol/index.js';
import { RISK_WORDS } from '../../libs/triage/index.js';
import { startHub, startHubWithLine, unhurried, type Line, type RunningHub } from '../support/hub.js';
import { Handset } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** Words that call for a human at once, in what a person writes: they raise, once, and never lower, close or answer. */
const at = story<RunningHub & Line>(unhurried, startHubWithLine);

type Risk = Extract<EntryBody, { kind: 'risk' }>;
const risksIn = (entries: Entry[]): Risk[] =>
  entries.flatMap(({ body }) => (body.kind === 'risk' ? [body] : []));
const contactRow = (id: string) =>
  eventually('a contact that has been read', async () => {
    const [row] = await at.hub.rows<{ band: string; reasons: string[]; question: string }>(
      `select band, reasons, question from contact where id = $1 and band <> 'Rx'`,
      [id],
    );
    return row;
  });
const allRead = () =>
  eventually('everything to be read', async () =>
    (await at.hub.rows('select from unread')).length === 0 ? true : undefined,
  );

it('the first words of a chat raise it, and everyone on duty is asked', async () => {
  const [anna, bo] = [await at.available('anna'), await at.available('bo')];
  const person = await at.person().opensChat('Jag står på bron och tittar ner');
  const offers = await Promise.all(
    [anna, bo].map((worker) => worker.seesOffer(person.contactId, ({ band }) => band === 'R0')),
  );
  expect(offers.map(({ step }) => step)).toContain('everyone');
  expect(offers.map(({ reasons }) => reasons)).toEqual([['words:own-risk'], ['words:own-risk']]);
  expect(JSON.stringify(offers)).not.toContain('bron');

  const { entries } = await anna.answersFor(person.contactId);
  const [risk] = risksIn(entries);
  expect(risk).toMatchObject({ band: 'R0', risk: 'own-risk', language: 'sv', version: RISK_WORDS });
  const said = entries.find(({ seq }) => seq === risk?.of)?.body as { text: string };
  expect(risk?.words.map(({ start, end }) => said.text.slice(start, end))).toEqual(
    risk?.words.map(({ text }) => text),
  );
  expect(risk?.words.map(({ text }) => text).join()).toContain('står på bron');
  // A machine answers nothing, and the person is not shown what it found.
  expect(person.lines.map(({ kind }) => kind)).not.toContain('risk');
  expect(person.lines.map(({ kind }) => kind)).not.toContain('advice');
});

it('a later message raises a talk that is under way, and no answer takes it back', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await person.says('har tagit 40 alvedon');
  await anna.reads(({ body }) => body.kind === 'risk' && body.risk === 'overdose');
  await person.answers('danger', 'no');
  expect(await contactRow(person.contactId)).toMatchObject({
    band: 'R0',
    reasons: ['words:overdose', 'danger:no'],
  });
  await person.says('jag dör av skratt');
  await allRead();
  expect(risksIn((await anna.follows(person.contactId)).entries)).toHaveLength(1);
});

it('who answers yes to danger is told of 112, also when their words had raised them before', async () => {
  const person = await at.person().opensChat('hon går inte att väcka');
  expect(await contactRow(person.contactId)).toMatchObject({ band: 'R0', reasons: ['words:overdose'] });
  await person.answers('danger', 'yes');
  expect((await person.sees('advice')).text).toContain('112');
});

it('a text message is read like a chat, and its first question stays open', async () => {
  const handset = new Handset(at.hub.handsets);
  await handset.texts('min kille slår mig just nu');
  const contactId = await eventually('a contact of that number', async () => {
    const rows = await at.hub.rows<{ id: string }>('select id from contact where address = $1', [
      handset.number,
    ]);
    return rows[0]?.id;
  });
  expect(await contactRow(contactId)).toMatchObject({
    band: 'R0',
    reasons: ['words:violence'],
    question: 'danger',
  });
});

it('what was stored when its hub died is read by another, once', async () => {
  const person = await at.person().opensChat('Hej');
  await allRead();
  await at.hub.rows(
    `with c as (update contact set last_seq = last_seq + 1 where id = $1 returning last_seq),
       e as (insert into entry (contact_id, seq, at, kind, audience, actor, body)
         select $1, last_seq, clock_timestamp() - interval '10 seconds', 'message', 'person', '{"kind":"person"}',
           '{"kind":"message","text":"orkar inte leva längre"}' from c returning seq)
     insert into unread select $1, seq from e`,
    [person.contactId],
  );
  const second = await startHub(unhurried, at.hub.database);
  expect(await contactRow(person.contactId)).toMatchObject({ band: 'R1', reasons: ['words:own-risk'] });
  await allRead();
  const risks = `select count(*)::int as n from entry where kind = 'risk'`;
  expect(await at.hub.rows(risks)).toEqual([{ n: 1 }]);
  await second.close();
});

it('an alarm of rules that are gone is read as it was written', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  const before = {
    ...{ kind: 'risk', of: 1, band: 'R1', risk: 'own-risk', language: 'sv', version: 'risk-words/5' },
    ...{ words: [{ start: 0, end: 3, text: 'Hej' }], rules: ['a-rule-that-is-gone'] },
  };
  await at.hub.rows(
    `with c as (update contact set last_seq = last_seq + 1 where id = $1 returning last_seq)
     insert into entry (contact_id, seq, kind, audience, actor, body)
       select $1, last_seq, 'risk', 'staff', '{"kind":"hub"}', $2 from c`,
    [person.contactId, JSON.stringify(before)],
  );
  const { entries } = await anna.answersFor(person.contactId);
  expect(risksIn(entries).map((body) => EntryBody.parse(body))).toEqual([before]);
});
