import { globSync, readFileSync } from 'node:fs';
import type { RiskKind } from '../../libs/triage/index.js';
import { phrases, score, type Score } from '../../libs/triage/risk/score.js';
import { toldOf } from '../../scripts/risk/kinds.mjs';
import { FOLDER, PAPER, scored, SETS, UNREAD } from '../../scripts/risk/paper.mjs';
import { deciding, named, VERSION } from '../../scripts/risk/version.mjs';

const onDisk = (file: string): string => readFileSync(file, 'utf8');

/** Each set is read once, whoever asks. */
const known = new Map<string, Score>();
function scoreOf(file: string): Score {
  const found = known.get(file) ?? score(phrases(onDisk(file)));
  known.set(file, found);
  return found;
}
const toldIn = (sets: string[]) => sets.flatMap((set) => scoreOf(`${FOLDER}/${set}.tsv`).told);

it('the paper says what the risk words find today, and what they miss', () => {
  const paper = onDisk(PAPER);
  expect(scored(paper, scoreOf)).toBe(paper);
});

// Floors, a little below what it was when they were written: the paper may be made anew, and would hide a fall.
describe('kinds are told apart', () => {
  it.each<[RiskKind, number, number]>([
    ['own-risk', 0.82, 0.83],
    ['worry-for-another', 0.6, 0.57],
    ['overdose', 0.95, 0.94],
    ['violence', 0.75, 0.76],
    ['child-at-risk', 0.77, 0.77],
  ])('%s: at least %p of what is found, and %p in the sets never looked into', (kind, all, unread) => {
    const shareIn = (sets: string[]) => {
      const { right, raised } = toldOf(toldIn(sets), kind);
      return right / raised;
    };
    expect(shareIn(SETS.map(({ file }) => file))).toBeGreaterThanOrEqual(all);
    expect(shareIn(UNREAD)).toBeGreaterThanOrEqual(unread);
  });

  it.each<[RiskKind, number]>([
    ['bereavement', 0.02],
    ['past', 0.06],
    ['topic', 0.02],
  ])('%s raises in at most %p', (kind, most) => {
    const { raised, all } = toldOf(toldIn(SETS.map(({ file }) => file)), kind);
    expect(raised / all).toBeLessThanOrEqual(most);
  });
});

describe('the name of what reads', () => {
  const source = onDisk(VERSION);

  it('is that of the sources as they are (npm run risk -- --paper)', () => {
    expect(source).toMatch(/'risk-words\/\d+-[0-9a-f]{10}'/);
    expect(source).toBe(named(source));
  });

  /** As on disk, but for one file. */
  const withOther = (file: string, other: (text: string) => string) => (asked: string) =>
    asked === file ? other(onDisk(asked)) : onDisk(asked);

  // One of each sort; that none is left out is held below.
  it.each([
    ['libs/triage/risk/rules/own.ts', "'R1'", "'R0'"],
    ['libs/triage/risk/rules/sets/all.ts', 'jag', 'jagg'],
    ['libs/triage/risk/rules/signs/daily.ts', 'grade: -1.5', 'grade: -1'],
    ['libs/triage/risk/weigh.ts', 'ENOUGH = 2.6', 'ENOUGH = 2.5'],
    ['libs/triage/risk/words/spelling.ts', 'inte', 'intte'],
    ['libs/triage/words.ts', 'rätt', 'fel'],
    ['package.json', '"eld": "', '"eld": "0'],
  ])('is another when %s says something else', (file, was, is) => {
    expect(onDisk(file)).toContain(was);
    expect(
      named(
        source,
        withOther(file, (text) => text.replace(was, is)),
      ),
    ).not.toBe(named(source));
  });

  it('is the same where lines end otherwise', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(named(source, withOther('libs/triage/risk/weigh.ts', crlf))).toBe(named(source));
  });

  it('is made from every file here but those of types, of measuring and of what somebody speaks, from our own texts and from the detector', () => {
    const all = deciding();
    const reads = [...all].filter(([name]) => !name.startsWith('libs/triage/risk/'));
    expect(reads.map(([name]) => name).sort()).toEqual(['eld/small', 'libs/triage/words.ts']);
    const silent = ['index', 'rule', 'rules/signs/sign', 'score', 'spoken', 'version'].map(
      (name) => `libs/triage/risk/${name}.ts`,
    );
    const left = globSync('libs/triage/risk/**/*.ts').filter((file) => !all.has(file));
    expect(left.filter((file) => !file.endsWith('.spec.ts')).sort()).toEqual(silent);
  });
});
