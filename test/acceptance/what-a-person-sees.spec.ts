import { audienceOf, type EntryKind } from '../../libs/protocol/index.js';
import { startHubWithLine, unhurried, type Line, type RunningHub } from '../support/hub.js';
import { Handset, traffic } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** What is between colleagues stays there: no note, brief, reason, outcome or grading ever reaches the person. */
const at = story<RunningHub & Line>(unhurried, startHubWithLine);

const SECRETS = {
  note: 'anteckning: verkar berusad',
  brief: 'kort sagt: tror inte på det',
  reason: 'skäl: orkar inte med den här',
  wish: 'önskar ingen plan',
};

/** Everything that happens between colleagues, around one contact. */
async function everythingBehindTheScenes(contactId: string): Promise<void> {
  const [cleo, anna, bo] = [await at.available('cleo'), await at.atWork('anna'), await at.atWork('bo')];
  for (const other of [anna, bo]) await other.is('paused');
  await cleo.answersFor(contactId);
  await cleo.notes(contactId, SECRETS.note);
  await cleo.handsOver(contactId, anna, SECRETS.brief);
  await anna.declines(await anna.seesOffer(contactId), SECRETS.reason);
  await cleo.handsOver(contactId, bo, SECRETS.brief);
  await bo.answersFor(contactId);
  await bo.notes(contactId, `${SECRETS.note} 2`);
  const { notes } = await bo.follows(contactId);
  expect(notes.map(({ text, who }) => [who.name, text])).toEqual([
    ['Cleo', SECRETS.note],
    ['Bo', `${SECRETS.note} 2`],
  ]);
  await bo.closes(contactId, { none: true, wish: SECRETS.wish }, 'not-reached');
}

it('in the chat: live, on coming back, and from the beginning', async () => {
  const person = await at.person().opensChat('Hej');
  await person.answers('danger', 'no');
  traffic.length = 0;
  await everythingBehindTheScenes(person.contactId);
  await person.sees('closed');
  await person.comesBack();
  const fromTheBeginning = await person.comesBack(0);

  const reached = traffic.filter(({ namespace }) => namespace === '/chat');
  const text = JSON.stringify(reached);
  for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
  for (const word of ['not-reached', 'graded', 'R2', 'offered', 'declined', 'fewest-contacts'])
    expect(text).not.toContain(word);
  const kinds = fromTheBeginning.entries.map(({ kind }) => kind as EntryKind);
  expect(kinds.filter((kind) => audienceOf(kind) !== 'person')).toEqual([]);
  expect(kinds).toContain('closed');
});

it('by text message', async () => {
  const handset = new Handset(at.hub.handsets);
  await handset.texts('Hej');
  const contactId = await eventually('a contact', async () => {
    return (await at.hub.rows<{ id: string }>('select id from contact'))[0]?.id;
  });
  await everythingBehindTheScenes(contactId);
  await handset.shows('Kontakten är avslutad');
  const screen = (await handset.screen()).join('\n');
  for (const secret of Object.values(SECRETS)) expect(screen).not.toContain(secret);
});

it('a colleague who knows of a contact cannot open it as the person, nor read it unseen', async () => {
  const pageId = crypto.randomUUID();
  const person = await at.person().opensChat('Det här är mellan oss', { id: pageId });
  const [anna, lea] = [await at.atWork('anna'), await at.atWork('lea')];
  expect(await anna.tries('contact:follow', { contactId: person.contactId })).toMatchObject({
    refused: { code: 'not-yours' },
  });
  const asThePerson = await at.person().tries({ id: person.contactId });
  expect(asThePerson.ok && asThePerson.contactId).not.toBe(person.contactId);
  // Nothing a reader is shown gives away what the page opened it with.
  const read = await lea.follows(person.contactId);
  expect(JSON.stringify(read)).not.toContain(pageId);
  const readings = await at.hub.rows(
    `select worker_id from audit where contact_id = $1 and action = 'contact.read'`,
    [person.contactId],
  );
  expect(readings).toEqual([{ worker_id: lea.workerId }]);
});
