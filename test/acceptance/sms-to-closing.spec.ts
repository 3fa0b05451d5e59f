import type { Entry, Link } from '../../libs/protocol/index.js';
import { startHubWithLine, unhurried, type Line, type RunningHub } from '../support/hub.js';
import { Handset } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** Somebody texts the number. Between their telephone and the worker: the real SDK, real signatures, an emulated network. */
const at = story<RunningHub & Line>(unhurried, startHubWithLine);

const contactOf = (handset: Handset): Promise<string> =>
  eventually('a contact of that number', async () => {
    const sql = `select id from contact where address = $1 and state <> 'closed'`;
    return (await at.hub.rows<{ id: string }>(sql, [handset.number]))[0]?.id;
  });

const delivered =
  (lines: Entry[], text: string) =>
  ({ body }: Entry): boolean =>
    body.kind === 'delivery' &&
    body.state === 'delivered' &&
    body.of === lines.find((line) => line.body.kind === 'message' && line.body.text === text)?.seq;

it('from the first text to the plan, and back to the same worker', async () => {
  const cleo = await at.available('cleo');
  const handset = new Handset(at.hub.handsets);

  await handset.texts('Jag behöver hjälp med mitt drickande');
  const greeting = await handset.shows('Lea ansvarar för din kontakt');
  expect(greeting).toContain('livsfara');
  expect(greeting).toContain('2 Nej');
  const contactId = await contactOf(handset);

  const offer = await cleo.seesOffer(contactId);
  expect(offer).toMatchObject({ channel: 'sms', band: 'Rx' });
  expect(JSON.stringify(offer)).not.toContain(handset.number);
  await cleo.accepts(offer);
  await handset.shows('Cleo, beroendemottagningen, ansvarar för din kontakt nu.');
  const { contact } = await cleo.follows(contactId);
  expect(contact).toMatchObject({ address: handset.number, state: 'answered' });

  // An answer by number grades; anything else is simply what they wrote.
  await handset.texts('2');
  await cleo.reads(({ body }) => body.kind === 'graded' && body.band === 'R2');
  await cleo.says(contactId, 'Hej, jag heter Cleo. Hur har du det i kväll?');
  await handset.shows('Hej, jag heter Cleo. Hur har du det i kväll?');
  await cleo.reads(delivered(cleo.lines, 'Hej, jag heter Cleo. Hur har du det i kväll?'));
  await handset.texts('Det är svårt just nu');
  await cleo.hears('Det är svårt just nu');

  await cleo.closes(contactId, 'Cleo ringer dig i morgon kl 10');
  await handset.shows('Det som händer nu: Cleo ringer dig i morgon kl 10');
  const chain = await cleo.gets<Link[]>(`/api/contacts/${contactId}/responsibility`);
  expect(chain.map(({ kind, who }) => who?.name ?? kind)).toEqual(['Lea', 'Cleo', 'closed']);

  await handset.texts('Hej igen');
  const again = await contactOf(handset);
  expect(again).not.toBe(contactId);
  expect(await cleo.seesOffer(again)).toMatchObject({ step: 'own' });
  expect(await cleo.gets('/api/insight/responsibility')).toMatchObject({
    unownedContacts: 0,
    unownedSeconds: 0,
  });
});

it('what could not be brought is shown as it is, and goes again on the worker’s word', async () => {
  const cleo = await at.available('cleo');
  const handset = new Handset(at.hub.handsets);
  await handset.texts('Hej');
  const contactId = await contactOf(handset);
  await cleo.answersFor(contactId);
  await handset.shows('Cleo, beroendemottagningen');

  await at.hub.handsets.setOutcome({ outcome: 'undeliverable', number: handset.number, count: 1 });
  const seq = await cleo.says(contactId, 'Kan du prata nu?');
  await cleo.reads(({ body }) => body.kind === 'delivery' && body.of === seq && body.state === 'failed');
  await cleo.wire.do('message:resend', { contactId, seq });
  await handset.shows('Kan du prata nu?');
  await cleo.reads(({ body }) => body.kind === 'delivery' && body.of === seq && body.state === 'delivered');
  expect((await handset.screen()).filter((text) => text === 'Kan du prata nu?')).toHaveLength(1);
});
