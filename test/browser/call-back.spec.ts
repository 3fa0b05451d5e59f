import { withCalls } from './calling-hub.js';
import { axe, openConsole, signIn } from './console-page.js';
import { picture } from './pictures.js';

const at = withCalls();

it('in the console a worker hears the message, sees how far a call has come and what is promised, and calls by keyboard', async () => {
  const person = await at.hub.somebody().calls();
  await person.hears('tryck 1. Vill du få ett sms');
  await person.presses('3');
  await person.hears('Tala efter tonen');
  await at.hub.handsets.voice.speak(person.number as string, 'Jag vill att någon ringer mig.');
  await person.presses('#');
  await person.hears('Är det säkert att ringa det här numret?');
  await person.hangsUp();
  const { page, complaints } = await openConsole(at.hub.url, at.browser);
  await signIn(page, 'anna');
  await page.getByRole('button', { name: 'Bli tillgänglig' }).press('Enter');
  await page
    .getByRole('button', { name: /Ta emot/ })
    .first()
    .press('Enter');
  const panel = page.getByRole('region', { name: 'Telefon' });
  await panel.getByText('Att ringa upp, försök 1 av 4:').waitFor();
  await panel.getByRole('button', { name: 'Lyssna' }).press('Enter');
  await panel.locator('audio').waitFor();
  await panel.getByText('Ingen har frågat om det är säkert att ringa.', { exact: false }).waitFor();
  await panel.getByRole('button', { name: /^Ring upp/ }).press('Enter');
  const telephone = at.hub.telephoneOf('anna');
  await panel.getByText('Din telefon ringer.').waitFor();
  await telephone.answers();
  await panel.getByText('Tryck 1 i din telefon.').waitFor();
  await telephone.presses('1');
  await panel.getByText('Vi ringer upp personen.').waitFor();
  await person.answers();
  await person.hears('Vi vill gärna prata med dig');
  await person.presses('1');
  await panel.getByText('Ni pratar.').waitFor();
  await panel.getByText('Vi nådde personen.').waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, 'call-back');
  expect(complaints).toEqual([]);
}, 60_000);
