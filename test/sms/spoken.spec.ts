import { Contacts } from '../../src/contacts/views.js';
import { newHandset, openLine, until, type Line } from './line.js';
import { contactsOf } from './record.js';

/** By how somebody writes it is told what they speak; our words are Arabic for Arabic alone. */
let line: Line;
beforeAll(async () => {
  line = await openLine();
});
afterAll(() => line.close());

it.each([
  ['Persian', 'سلام، من به کمک نیاز دارم، حالم خیلی بد است', 'fa', 'Är någon i livsfara'],
  ['Sorani', 'پێویستم بە یارمەتییە، ژیان زۆر سەختە', 'ku', 'Är någon i livsfara'],
  ['Arabic', 'مرحبا، أحتاج إلى مساعدة، لا أستطيع النوم منذ أيام', 'ar', 'هل'],
  ['Finnish', 'Hei, tarvitsen apua, en jaksa enää olla yksin kotona', 'fi', 'Är någon i livsfara'],
  ['a word of Arabic', 'مرحبا', 'ar', 'هل'],
  ['a word', 'Moi', 'sv', 'Är någon i livsfara'],
])('%s', async (_, text, speaks, asked) => {
  const person = newHandset();
  await line.handsets.text(person, text);
  const [contact] = await until(async () => {
    const found = await contactsOf(line, person);
    return found.length > 0 && found;
  });
  expect(await line.hub.get(Contacts).one(contact!.id)).toMatchObject({ language: speaks });
  const first = await until(async () => (await line.handsets.received(person))[0]);
  expect(first.text).toContain(asked);
});
