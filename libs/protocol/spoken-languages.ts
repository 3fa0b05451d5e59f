/**
 * What people in the city speak, as ISO 639-1; our own words come in fewer (`Language`). One code stands for what those who speak it
 * understand of each other: `bs` is Bosnian, Croatian and Serbian, `fa` Persian and Dari, `ku` all Kurdish. Apart from the schema,
 * so that a page has the list without what checks it.
 */
export const SPOKEN = [
  ...([
    'sv',
    'en',
    'ar',
    'so',
    'fa',
    'ku',
    'ti',
    'fi',
    'bs',
    'pl',
    'es',
    'fr',
    'de',
    'ru',
    'uk',
    'tr',
  ] as const),
  ...([
    'am',
    'om',
    'sw',
    'ps',
    'ur',
    'hi',
    'pa',
    'bn',
    'ta',
    'sq',
    'mk',
    'ro',
    'hu',
    'bg',
    'el',
    'it',
    'pt',
  ] as const),
  ...(['se', 'et', 'lv', 'lt', 'nb', 'da', 'nl', 'th', 'vi', 'zh', 'my', 'hy'] as const),
] as const;
type Code = (typeof SPOKEN)[number];

/** What one code is called, where it stands for several. */
const TOGETHER: Partial<Record<Code, string[]>> = { bs: ['bs', 'hr', 'sr'], fa: ['fa', 'fa-AF'] };

const namers = new Map<string, Intl.DisplayNames>();

/** @param locale whose words, as `sv` */
export function spokenName(code: Code, locale: string): string {
  const namer = namers.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  namers.set(locale, namer);
  return (TOGETHER[code] ?? [code]).map((one) => namer.of(one)).join('/');
}

/** All of them with their names, in the order of the alphabet. */
export const allSpoken = (locale: string): [Code, string][] =>
  SPOKEN.map((code): [Code, string] => [code, spokenName(code, locale)]).sort(([, a], [, b]) =>
    a.localeCompare(b, locale),
  );
