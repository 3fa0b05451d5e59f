import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/wire.js';
import type { Phone } from '../voice/phone.js';
import { withCalls, type Username } from './calling-hub.js';
import { axe, leaveField, openConsole, signIn } from './console-page.js';
import { pictures } from './pictures.js';

const at = withCalls();

interface Talk {
  page: Page;
  panel: Locator;
  person: Phone;
  telephone: Phone;
  complaints: string[];
}

/** By keyboard: to it, and Enter. */
const press = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  within.getByRole('button', { name }).first().press('Enter');

async function available(username: Username): Promise<Pick<Talk, 'page' | 'complaints'>> {
  const console = await openConsole(at.hub.url, at.browser);
  await signIn(console.page, username);
  await press(console.page, 'Bli tillgänglig');
  await console.page.getByText('Inga erbjudanden just nu.').waitFor();
  return console;
}

/** Somebody calls, and this worker takes it in the console and at the telephone. */
async function talking(username: Username): Promise<Talk> {
  const { page, complaints } = await available(username);
  const person = await at.hub.somebody().calls();
  await press(page, /Ta emot/);
  const panel = page.getByRole('region', { name: 'I samtalet' }).last();
  await panel.getByText('Din telefon ringer. Svara och tryck 1.').waitFor();
  const telephone = await at.hub.telephoneOf(username).answers();
  await panel.getByText('Tryck 1 i din telefon.').waitFor();
  await telephone.presses('1');
  await panel.getByText('Du och personen hör varandra.').waitFor();
  return { page, panel, person, telephone, complaints };
}

/** Nothing is wider than the page, however narrow it is. */
async function fits(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const beside = await page.evaluate<number>(`Math.max(document.documentElement.scrollWidth - innerWidth,
    ...[...document.querySelectorAll('.column')].map((column) => column.scrollWidth - column.clientWidth))`);
  expect(beside).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}

async function isFitToUse(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
  await fits(page);
}

const musicOf = (phone: Phone) => async () =>
  (await phone.now()).now.some(({ what }) => what === 'stream') && !(await hearsSomebody(phone));
const hearsSomebody = async (phone: Phone) => (await phone.now()).now.some(({ what }) => what === 'leg');

test('a call by keyboard only: company for the person and back, the microphone, keys, the end', async () => {
  const talk = await talking('anna');
  const { page, panel, person, telephone } = talk;
  await isFitToUse(page);
  await pictures(page, 'c-talking');

  await press(panel, 'Pausa för personen');
  await panel.getByText('Personen hör musik. Ingen hör personen.').waitFor();
  await eventually('music for the person', musicOf(person));
  await pictures(page, 'd-held');
  expect(await axe(page)).toEqual([]);
  await press(panel, 'Ta tillbaka personen');
  await panel.getByText('Du och personen hör varandra.').waitFor();
  await eventually('the worker to be heard again', () => hearsSomebody(person));

  await leaveField(page);
  await page.keyboard.press('m');
  await panel.getByText('Ingen hör dig: din mikrofon är av. Du hör personen.').waitFor();
  await eventually('silence for the person', async () => !(await hearsSomebody(person)));
  expect(await hearsSomebody(telephone)).toBe(true);
  await pictures(page, 'e-muted');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('m');
  await panel.getByText('Du och personen hör varandra.').waitFor();
  await eventually('the worker to be heard again', () => hearsSomebody(person));

  await press(panel, /^Knappsats/);
  await press(panel, 'Skicka 3');
  await press(panel, 'Skicka fyrkant');
  await panel.getByText('Skickat: 3#').waitFor();
  await eventually('the tones', async () => {
    const tones = (await person.now()).hears.flatMap(({ what, text }) => (what === 'tone' ? text : []));
    return tones.join('').endsWith('3#');
  });
  await pictures(page, 'f-keys');
  await isFitToUse(page);

  await press(panel, 'Avsluta och lägg på');
  await telephone.isOver();
  await person.hears('Samtalet är avslutat från vår sida');
  await page.getByRole('region', { name: 'Efterarbete' }).waitFor();
  expect(talk.complaints).toEqual([]);
}, 240_000);

test('others are called in: never an emergency number, somebody by number, a colleague; each is seen as they are', async () => {
  const { page, panel } = await talking('anna');
  await available('bo');
  await press(panel, /^Koppla in någon/);
  await panel.getByRole('radio', { name: 'Tolk' }).press('Space');
  await panel.getByLabel('Telefonnummer').fill('112');
  await press(panel, 'Ring upp');
  await page.getByText('ring 112 från din egen telefon', { exact: false }).waitFor();
  await pictures(page, 'g-emergency');
  await isFitToUse(page);
  expect(await panel.getByLabel('Telefonnummer').inputValue()).toBe('112');

  const interpreter = at.hub.somebody();
  await panel.getByLabel('Telefonnummer').fill(interpreter.number as string);
  await panel.getByLabel('Namn, så att du känner igen det').fill('Tolkförmedlingen');
  await press(panel, 'Ring upp');
  const row = (name: string) => panel.getByRole('listitem').filter({ hasText: name });
  await row('Tolkförmedlingen').getByText('rings upp').waitFor();
  await interpreter.answers();
  await row('Tolkförmedlingen').getByText('har svarat, inte tryckt 1').waitFor();
  await pictures(page, 'h-guest-asked');
  await interpreter.presses('1');
  await panel.getByText('Du, personen och Tolkförmedlingen hör varandra.').waitFor();
  await press(panel, 'Ta ut: Tolkförmedlingen');
  await interpreter.isOver();
  await panel.getByText('Du och personen hör varandra.').waitFor();

  await press(panel, /^Koppla in någon/);
  await panel.getByRole('radio', { name: 'Kollega' }).press('Space');
  await panel.getByRole('option', { name: 'Bo' }).press('Space');
  await isFitToUse(page);
  await press(panel, 'Ring upp');
  await (await at.hub.telephoneOf('bo').answers()).presses('1');
  await panel.getByText('Du, personen och Bo hör varandra.').waitFor();
}, 240_000);

test('another service takes the person over: the worker sees what is missing, who has said yes, and only then may leave', async () => {
  const { page, panel, telephone, person } = await talking('anna');
  const ward = at.hub.somebody();
  await press(panel, /^Koppla in någon/);
  await panel.getByRole('radio', { name: 'Annan verksamhet' }).press('Space');
  await panel.getByLabel('Telefonnummer').fill(ward.number as string);
  await panel.getByLabel('Verksamhetens namn').fill('Psykiatriska akuten');
  await panel.getByLabel('Vad behöver de veta?', { exact: false }).fill('Behöver en läkare i kväll.');
  await press(panel, 'Ring upp');
  await panel.getByText('Välj på vilken grund.').waitFor();
  await pictures(page, 'k-authority');
  await isFitToUse(page);
  await panel.getByRole('radio', { name: 'Personen har sagt ja' }).press('Space');
  await press(panel, 'Ring upp');
  await (await ward.answers()).presses('1');
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'Psykiatriska akuten' })
    .getByLabel('Vem sa ja?', { exact: false })
    .waitFor();
  expect(await panel.getByRole('button', { name: 'Lämna samtalet' }).count()).toBe(0);
  await pictures(page, 'l-authority-in');
  await isFitToUse(page);
  await panel.getByLabel('Vem sa ja?', { exact: false }).fill('Sköterskan i luckan');
  await press(panel, 'Har sagt ja');
  await panel.getByText('har sagt ja till att ta över').waitFor();
  await press(panel, 'Lämna samtalet');
  await telephone.isOver();
  await page.getByRole('region', { name: 'Efterarbete' }).waitFor();
  await eventually('the person to hear the ward', () => hearsSomebody(person));
}, 240_000);

test('a warm handover: the first talks with the second while the person has company, and all know who answers then', async () => {
  const { page, panel, telephone, person } = await talking('anna');
  const bo = await available('bo');
  await press(page, /^Lämna över/);
  await page.getByRole('option', { name: 'Bo' }).press('Space');
  await page.getByLabel('Vad behöver kollegan veta?').fill('Vill prata om sin syster.');
  await press(page, 'Erbjud överlämning');
  const second = await at.hub.telephoneOf('bo').answers();
  await second.hears('Tryck 1');
  await second.presses('1');
  await panel.getByText('Personen hör musik. Ingen hör personen.').waitFor();
  await eventually('the two to hear each other', () => hearsSomebody(second));
  await pictures(page, 'n-warm');
  await isFitToUse(page);
  await press(bo.page, /Ta över/);
  // The first is still there, and goes when they have said what there was to say.
  await bo.page
    .getByText(/^Du(,| och) personen.* hör varandra/)
    .last()
    .waitFor();
  await telephone.hangsUp();
  await bo.page.getByText('Du och personen hör varandra.').last().waitFor();
  await eventually('the person to hear the second', () => hearsSomebody(person));
}, 240_000);

test('a lead finds a colleague’s call; that they listen, whisper and join is told to the worker at once, in words', async () => {
  const { page, panel, person } = await talking('anna');
  const { page: lea } = await openConsole(at.hub.url, at.browser);
  await signIn(lea, 'lea');
  await press(lea.getByRole('region', { name: 'Kollegors kontakter just nu' }), 'Visa dem');
  await lea.getByRole('button', { name: /Anna/ }).waitFor();
  expect(await axe(lea)).toEqual([]);
  await press(lea, /Behov okänt.*Anna/);
  const theirs = lea.getByRole('region', { name: 'I samtalet' }).last();
  await press(theirs, 'Lyssna');
  const telephone = await at.hub.telephoneOf('lea').answers();
  await telephone.hears('Tryck 1');
  await telephone.presses('1');
  await panel.getByText('Du och personen hör varandra. Lea lyssnar.').waitFor();
  await theirs.getByText('Du hör alla. Ingen hör dig.').waitFor();
  await pictures(page, 'q-lead-listens');
  await pictures(lea, 'r-listening');
  await isFitToUse(lea);
  await press(theirs, 'Viska till medarbetaren');
  await panel.getByText('Du och personen hör varandra. Bara du hör Lea.').waitFor();
  await press(theirs, 'Var med');
  await panel.getByText('Du, personen och Lea hör varandra.').waitFor();
  await person.hears('Lea,');
}, 240_000);
