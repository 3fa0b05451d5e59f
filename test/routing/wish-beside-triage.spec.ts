import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** In the chat, what they want instead of a wish that nobody on duty can meet. */
const at = story(unhurried);

it('stands beside the question about danger to life, which stays; triage goes on before the choice and after it', async () => {
  const bo = await at.available('bo');
  await bo.is('paused');
  const person = await at.person().opensChat('Hej');
  await person.wishes({ gender: 'woman', onlyGender: true });
  await bo.is('available');
  await person.sees('question', ({ question }) => question === 'wish-unmet');
  const open = async () =>
    (await at.hub.rows<{ question: string }>(`select question from contact`))[0]?.question;
  expect(await open()).toBe('danger');
  await person.answers('danger', 'no');
  await person.sees('question', ({ question }) => question === 'need');
  await person.answers('wish-unmet', 'wait');
  expect(await open()).toBe('need');
  await person.answers('need', 'housing');
  await person.sees(
    'question',
    ({ question }) => question !== 'need' && question !== 'danger' && question !== 'wish-unmet',
  );
});
