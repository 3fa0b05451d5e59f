import { PERSON } from '../../src/contacts/log.js';
import { StateWishes } from '../../src/routing/wishes/state-wishes.js';
import { startHubWithLine, unhurried, type Line, type RunningHub } from '../support/hub.js';
import { Handset } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** A wish that nobody on duty can meet, by text message: a number answers one question, and danger to life comes first. */
const at = story<RunningHub & Line>(unhurried, startHubWithLine);
const ONLY_A_WOMAN = {
  ...{ gender: 'woman' as const, onlyGender: true, onlyLanguage: false, onlyOwn: false },
  ...{ peer: false, avoid: [] },
};

/** Asked whether a life is in danger, and known to want to meet only a woman. Bo is here, and nobody else. */
const wishingForAWoman = async () => {
  const handset = new Handset(at.hub.handsets);
  await handset.texts('Hej');
  await handset.shows('Är någon i livsfara');
  const [contact] = await at.hub.rows<{ id: string }>(`select id from contact`);
  const contactId = (contact as { id: string }).id;
  await at.hub.app.get(StateWishes).run({ contactId, actor: PERSON, wishes: ONLY_A_WOMAN });
  const bo = await at.available('bo');
  await eventually(
    'the hub to see that nobody here fits',
    async () => (await at.hub.rows(`select from entry where kind = 'unmet'`)).length > 0,
  );
  return { handset, bo };
};
const answers = async () => {
  const rows = await at.hub.rows<{ said: string }>(
    `select (body ->> 'question') || '=' || (body ->> 'option') as said from entry where kind = 'answer' order by seq`,
  );
  return rows.map(({ said }) => said);
};

it('it is asked about when the open question is answered; then triage goes on', async () => {
  const { handset, bo } = await wishingForAWoman();
  await handset.texts('2');
  expect(await handset.shows('ingen här som är som du önskar')).toContain('1 Vänta på någon som passar');
  expect((await handset.screen()).join()).not.toContain('Vad gäller det mest?');
  await handset.texts('1');
  await handset.shows('Vad gäller det mest?');
  expect(await answers()).toEqual(['danger=no', 'wish-unmet=wait']);
  await handset.texts('6');
  await handset.shows('inte vilja leva');
  expect(bo.offers()).toEqual([]);
});

it('"1" is danger to life, for which the wish gives way: who is here is asked, and nobody is asked to wait', async () => {
  const { handset, bo } = await wishingForAWoman();
  await handset.texts('1');
  const contactId = await eventually('danger', async () => {
    const [contact] = await at.hub.rows<{ id: string }>(`select id from contact where band = 'R0'`);
    return contact?.id;
  });
  await bo.seesOffer(contactId);
  expect(await answers()).toEqual(['danger=yes']);
  expect((await handset.screen()).join()).not.toContain('som du önskar');
});
