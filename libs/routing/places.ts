import type { Area } from '../protocol/index.js';
import { CITY_AREAS, MID_AREAS } from './mid-areas.js';

/** Where somebody lives or is, as far as they have said. Both null: not known, or nowhere; the hub keeps it. */
export interface Place {
  area: Area | null;
  midArea: string | null;
}

const NOWHERE: Place = { area: null, midArea: null };

/** As people write it: without capitals, accents (å ä ö too) and punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

const ELSEWHERE = [
  'ingenstans',
  'hemlos',
  'bostadslos',
  'bor ingenstans',
  'uteliggare',
  'elsewhere',
  'homeless',
  'nowhere',
];

/** Every name we know, plain, with the places it can mean. */
const NAMES: ReadonlyMap<string, Place[]> = (() => {
  const names = new Map<string, Place[]>();
  const add = (name: string, place: Place): void => {
    const key = plain(name);
    names.set(key, [...(names.get(key) ?? []), place]);
  };
  for (const { area, names: all } of CITY_AREAS) for (const name of all) add(name, { area, midArea: null });
  for (const { key, area, name, parts } of MID_AREAS)
    for (const one of new Set([key, plain(name), ...parts])) add(one, { area, midArea: key });
  return names;
})();

/** Of several places one name means, what they have in common: perhaps the city area, perhaps nothing. */
function common(places: Place[]): Place {
  const [first] = places;
  if (!first || places.some(({ area }) => area !== first.area)) return NOWHERE;
  return places.every(({ midArea }) => midArea === first.midArea) ? first : { ...first, midArea: null };
}

/** What stands around a name when somebody answers where they are, in Swedish and English; plain. */
const AROUND_PLACE = new Set([
  ...['jag', 'vi', 'ar', 'bor', 'finns', 'hemma', 'ute', 'i', 'pa', 'vid', 'nara', 'fran', 'nu', 'just'],
  ...['am', 'm', 'live', 'we', 'are', 'in', 'at', 'near', 'from', 'now', 'right', 'goteborg', 'gothenburg'],
]);

/**
 * The place, of a text that says where somebody is and nothing else: "Hammarkullen", "jag bor i Bergsjön". Null for any other
 * text, whatever places it names: what else stands there is for a human to read.
 */
export function placeAlone(text: string): Place | null {
  const said = plain(text).split(' ');
  const isName = (word: string): boolean => !AROUND_PLACE.has(word);
  const name = said.slice(said.findIndex(isName), said.findLastIndex(isName) + 1).join(' ');
  if (!ELSEWHERE.includes(name) && !NAMES.has(name)) return null;
  const place = placeOf(name);
  return place.area ? place : null;
}

/**
 * The place a name means. By name only, never by postal code: borders go by address, and a code would send people to the
 * wrong door. A name that is not known, or means two places, is nowhere: the hub keeps the contact, nobody is bounced.
 */
export function placeOf(text: string): Place {
  const said = plain(text);
  if (ELSEWHERE.some((word) => said === word || said.includes(`${word} `) || said.endsWith(` ${word}`)))
    return { area: 'elsewhere', midArea: null };
  const exact = NAMES.get(said);
  if (exact) return common(exact);
  const within = [...NAMES.keys()].filter((name) => ` ${said} `.includes(` ${name} `));
  // "Norra Angered" also contains "Angered": what is said most exactly counts.
  const longest = within.filter((name) => !within.some((other) => other !== name && other.includes(name)));
  return common(longest.flatMap((name) => NAMES.get(name) ?? []));
}
