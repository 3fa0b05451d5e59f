import { fold } from './words/fold.js';
import { SETS } from './rules/sets/all.js';
import { meant } from './words/spelling.js';

const words = (list: string): Set<string> =>
  new Set(
    list
      .trim()
      .split(/[\s/]+/u)
      .filter((word) => !/[+*@]/u.test(word))
      .map((word) => meant(fold(word))),
  );
const OTHERS = words(`${SETS['they']} ${SETS['parent']} she he they his her him`);
/** Tell of somebody, but not of whom. */
const OWN = words('sig sitt sina sin');
const ME = words('jag mig mitt själv vi oss i me my myself im');
const ANYONE = words(
  'man någon folk många unga ungdomar personer kvinnor män vilka ni people someone anyone',
);
/** "Min man", "en man": somebody, not anybody. */
const WHOSE = words('min sin hans hennes din en mitt mina');

export type Subject = 'me' | 'other' | 'anyone' | 'nobody';

function of(word: string, before: string | undefined): Subject | null {
  if (ME.has(word)) return 'me';
  if (word === 'man') return WHOSE.has(before ?? '') ? 'other' : 'anyone';
  if (ANYONE.has(word)) return 'anyone';
  return OTHERS.has(word) ? 'other' : null;
}

/** Who something is said of: whoever was named last in these words. "Sig" is whoever was named before it, or some other. */
export function subjectOf(said: string[]): Subject {
  for (let at = said.length - 1; at >= 0; at -= 1) {
    const who = of(said[at] ?? '', said[at - 1]);
    if (who) return who;
  }
  return said.some((word) => OWN.has(word)) ? 'other' : 'nobody';
}
