import { readRisk } from './read-risk.js';
import type { RiskKind } from './rule.js';

/** A phrase and what it is: one of the kinds, or `none` and why not. */
export interface Phrase {
  label: string;
  text: string;
}
/** A phrase whose label has a kind: which, whether it raised, and what it was told to be. */
export interface Told {
  kind: RiskKind;
  raises: boolean;
  as: RiskKind | null;
}
export interface Score {
  acute: number;
  found: number;
  other: number;
  false: number;
  told: Told[];
  /** Acute, and not found. */
  missed: Phrase[];
  /** Found, and not acute. */
  wrong: Phrase[];
}

/** The labels of the sets by the kinds of the rules: those of danger, and those that shall not raise. Other labels have no kind. */
const ACUTE: Record<string, RiskKind> = {
  own: 'own-risk',
  worry: 'worry-for-another',
  overdose: 'overdose',
  violence: 'violence',
  child: 'child-at-risk',
};
const CALM: Record<string, RiskKind> = {
  'none-bereaved': 'bereavement',
  'none-bereavement': 'bereavement',
  'none-past': 'past',
  'none-school': 'topic',
  'none-study': 'topic',
  'none-article': 'topic',
  'none-fiction': 'topic',
  'none-hypothetical': 'topic',
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
  const acute = read.filter(({ phrase }) => phrase.label in ACUTE);
  const other = read.filter(({ phrase }) => !(phrase.label in ACUTE));
  return {
    acute: acute.length,
    found: acute.filter(({ risk }) => risk.raises).length,
    other: other.length,
    false: other.filter(({ risk }) => risk.raises).length,
    told: read.flatMap(({ phrase: { label }, risk: { raises, kind: as } }) => {
      const kind = ACUTE[label] ?? CALM[label];
      return kind ? [{ kind, raises, as }] : [];
    }),
    missed: acute.filter(({ risk }) => !risk.raises).map(({ phrase }) => phrase),
    wrong: other.filter(({ risk }) => risk.raises).map(({ phrase }) => phrase),
  };
}
