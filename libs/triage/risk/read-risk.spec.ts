import { readFileSync } from 'node:fs';
import { readRisk } from './index.js';
import { phrases, score } from './score.js';

const FOLDER = 'libs/triage/risk/phrases';
const file = (name: string): string => readFileSync(`${FOLDER}/${name}.tsv`, 'utf8');
const kindOf = (text: string) => readRisk(text).kind;

describe('risk words', () => {
  it.each(['develop', 'held-out'])('find 95 of 100 in the %s set, with at most 5 of 100 wrong', (name) => {
    const { acute, found, other, false: wrong } = score(phrases(file(name)));
    expect(found / acute).toBeGreaterThanOrEqual(0.95);
    expect(wrong / other).toBeLessThanOrEqual(0.05);
  });

  it.each([
    'Jag vill ta livet av mig. Jag jobbar i skolan och har tid på tisdag hos vårdcentralen, tack för senast!',
    'Hej, tack för mötet i fredags! Barnen mår bra i skolan. Han andas inte. Hur bokar man tid hos er?',
  ])('find what is said in so many words, whatever calm stands around it: %p', (text) => {
    expect(readRisk(text).raises).toBe(true);
  });

  it('show the very words, where they stand', () => {
    const text = 'Hej. Det är jag igen, jag VILL  DÖ nu 😭';
    const { words } = readRisk(text);
    expect(words.map((one) => one.text)).toEqual(words.map(({ start, end }) => text.slice(start, end)));
    expect(words.map((one) => one.text).join()).toContain('VILL  DÖ');
  });

  it.each([
    ['jag vill inte leva', 'own-risk'],
    ['min dotter säger att hon vill dö', 'worry-for-another'],
    ['han har blå läppar och vaknar inte', 'overdose'],
    ['min man slår mig', 'violence'],
    ['pappa slår mig', 'child-at-risk'],
    ['min bror tog sitt liv för tre år sen', 'bereavement'],
    ['jag skriver en uppsats om självmord', 'topic'],
    ['jag försökte ta livet av mig för tio år sedan', 'past'],
    ['min son är psykotisk och springer naken på gatan', 'worry-for-another'],
    ['rösterna säger att jag ska hugga min fru', 'violence'],
    ['hur får jag tid hos er?', null],
  ])('tell %p to be %p', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['vill inte ta livet av mig men tankarna kommer', true],
    ['jag vill inte ta livet av mig', false],
    ['vill inte vara kvar på jobbet', false],
    ['vill inte vara kvar här på jorden', true],
    ['jag läste en artikel om självmord', false],
    ['jag läste en artikel om självmord men jag vill själv dö', true],
    ['jag skar mig som tonåring', false],
    ['jag skar mig som tonåring och gör det igen', true],
    ['min man dog förra året och nu vill jag inte leva', true],
    ['jag dör av skratt. min man slår mig', true],
    ['min man har slagit mig i många år', true],
    ['jag vill inte leva längre och har ingen att prata med', true],
    ['vill inte prata längre', false],
    ['vad gör jag om någon skulle ta en överdos?', false],
    ['kan man dö av 40 panodil? jag har tagit det', true],
    ['min kompis mår bättre och tänker inte på självmord längre', false],
    ['min son ska hänga sig om han inte kommer in på utbildningen', true],
    ['jag gör ett skolarbete om självmord', false],
    ['är det sant att fler män än kvinnor tar livet av sig?', false],
    ['jag är så arg på min syster', false],
  ])('%p raises: %p', (text, raises) => {
    expect(readRisk(text).raises).toBe(raises);
  });

  it.each([
    'j4g v1ll d0',
    'VILL DÖ',
    'v i l l  d ö',
    'villdö',
    'jag vill döööö',
    'jag vil dø',
    'ja vl int leva',
    'orkarnte leva',
    'tagit GHB och jättevarm',
    'min barndomsvän har en morakniv mot halsen',
    'han har tagit 3 kartor alvedon',
    'han tror att tv:n pratar och springer naken',
  ])('read %p however it is written', (text) => {
    expect(readRisk(text).raises).toBe(true);
  });

  it('read the plainest phrases of other languages, and tell which it is', () => {
    const lines = file('languages').split('\n').filter(Boolean);
    const wrong = lines.filter((line) => {
      const [language, label, text = ''] = line.split('\t');
      const risk = readRisk(text);
      return risk.raises !== (label !== 'none') || (risk.language !== language && text !== 'no respira');
    });
    expect(wrong).toEqual([]);
  });

  it('weigh many small signs together, and say which', () => {
    const text =
      'hittade hennes skor vid dörren, mobilen ringer inne och lampan är släckt, inte setts sen i lördags';
    const { raises, band, rules, words } = readRisk(text);
    expect({ raises, band, rules }).toEqual({ raises: true, band: 'R1', rules: ['signs-weighed'] });
    expect(words.length).toBeGreaterThan(0);
    expect(readRisk(`i filmen ${text}`).raises).toBe(false);
  });

  it('read nothing out of nothing, and a flood of letters to its bound', () => {
    for (const text of ['', ' ', '😀', '...', '1'])
      expect(readRisk(text)).toMatchObject({ raises: false, words: [] });
    expect(readRisk('a '.repeat(50_000)).raises).toBe(false);
  });
});
