import { readFileSync } from 'node:fs';
import { spokenIn } from './index.js';
import { phrases } from './score.js';

/** What somebody speaks, by how they write: said only when the text tells it. */
describe('the language somebody speaks, by their text', () => {
  it.each([
    ['Hei, tarvitsen apua, en jaksa enää olla yksin kotona', 'fi'],
    ['سلام، من به کمک نیاز دارم، حالم خیلی بد است', 'fa'],
    ['کمک', 'fa'],
    ['پێویستم بە یارمەتییە، ژیان زۆر سەختە', 'ku'],
    ['مرحبا، أحتاج إلى مساعدة، لا أستطيع النوم منذ أيام', 'ar'],
    ['Waxaan rabaa inaan la hadlo qof', 'so'],
    ['Trebam pomoć, ne znam više što da radim sa sinom', 'bs'],
    ['Мені потрібна допомога, я не знаю, що робити', 'uk'],
    ['Potrzebuję pomocy, nie wiem już co mam robić', 'pl'],
    ['I need to talk to someone about my brother', 'en'],
  ])('%s: %s', (text, language) => {
    expect(spokenIn(text)).toBe(language);
  });

  it.each(['Hej', 'Hi', 'ok', 'moi', 'مرحبا', 'help', '', '112', 'Ahmed Ali Hassan', 'ez'])(
    '%p tells too little',
    (text) => {
      expect(spokenIn(text)).toBeNull();
    },
  );

  it('of what people here write in Swedish it never says that they speak something else', () => {
    const written = ['develop', 'held-out', 'batch-24'].flatMap((name) =>
      phrases(readFileSync(`libs/triage/risk/phrases/${name}.tsv`, 'utf8')),
    );
    expect(written.length).toBeGreaterThan(1500);
    const others = written.filter(({ text }) => ![null, 'sv', 'en'].includes(spokenIn(text)));
    expect(others).toEqual([]);
  });
});
