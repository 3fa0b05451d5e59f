import { fold } from './fold.js';
import { meant } from './spelling.js';

/** "Jättevarm" is warm, "skitfull" is full: what stands before only strengthens. */
const STRONGER = /^(?:jate|skit|as|svin|super|mega|sjukt|pis)(\p{L}{4,})$/u;

/** People and things by the last part of their name: a "barndomsvän" is a friend, a "morakniv" a knife. */
const LASTS =
  `aring aringen kompisen kompis vännen vän dottern dotter systern syster brodern bror mamman mamma pappan pappa killen kille
  tjejen tjej kvinnan kvinna flickan flicka pojken pojke grannen granne mannen sonen barnen barnet barn unge ungen gevär geväret vapen vapnet
  bössan bössa kniven kniv knivar knivarna yxan yxa pistolen pistol tabletter tabletterna piller pillren medicin medicinen mediciner ledare ledaren lärare läraren tränare tränaren`
    .split(/\s+/u)
    .map((word) => [fold(word), meant(fold(word))] as const)
    .sort(([a], [b]) => b.length - a.length);
/** Ends like one of them and is none. */
const OTHER = /^(?:tonaring|avsn|ovan|gavan|bron|tron|ostkniv|brevkniv|smorkniv|bordskniv)/u;

/** A few, in figures. */
const FIGURES = ['', '', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'].map(fold);

/** What else a word may be read as: without its first part, where that changes little, or a figure as its word. */
export function bares(word: string): string[] {
  if (/^[2-9]$/.test(word)) return [FIGURES[Number(word)] ?? ''];
  if (word.length < 6) return [];
  const found: string[] = [];
  const calm = STRONGER.exec(word)?.[1];
  if (calm) found.push(meant(calm));
  const last = OTHER.test(word)
    ? undefined
    : LASTS.find(([end]) => word.endsWith(end) && word.length >= end.length + 3);
  if (last) found.push(last[1]);
  return found;
}
