import { readRisk } from './read-risk.js';
import type { RiskKind } from './rule.js';

/** A phrase and what it is: one of the kinds, or `none` and why not. */
export interface Phrase {
  label: string;
  text: string;
}
export interface Score {
  acute: number;
  found: number;
  other: number;
  false: number;
  /** Of those found, how many were told to be of the right kind. */
  kind: number;
  /** Acute, and not found. */
  missed: Phrase[];
  /** Found, and not acute. */
  wrong: Phrase[];
}

const KINDS: Record<string, RiskKind> = {
  own: 'own-risk',
  worry: 'worry-for-another',
  overdose: 'overdose',
  violence: 'violence',
  child: 'child-at-risk',
};

/** Lines of a label, a tab and a phrase. */
export const phrases = (file: string): Phrase[] =>
  file
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const columns = line.split('\t');
      return { label: columns.at(-2) ?? '', text: columns.at(-1) ?? '' };
    });

export function score(all: Phrase[]): Score {
  const read = all.map((phrase) => ({ phrase, risk: readRisk(phrase.text) }));
  const acute = read.filter(({ phrase }) => phrase.label in KINDS);
  const other = read.filter(({ phrase }) => !(phrase.label in KINDS));
  const found = acute.filter(({ risk }) => risk.raises);
  return {
    acute: acute.length,
    found: found.length,
    other: other.length,
    false: other.filter(({ risk }) => risk.raises).length,
    kind: found.filter(({ phrase, risk }) => KINDS[phrase.label] === risk.kind).length,
    missed: acute.filter(({ risk }) => !risk.raises).map(({ phrase }) => phrase),
    wrong: other.filter(({ risk }) => risk.raises).map(({ phrase }) => phrase),
  };
}
