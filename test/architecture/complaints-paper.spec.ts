import { existsSync, readFileSync } from 'node:fs';

const paper = readFileSync('docs/complaints.md', 'utf8');
/** Those of responsibility, of rosters, and of the telephone; the others are of the field's survey, not of these. */
const NUMBERS = [...Array.from({ length: 33 }, (_, i) => i + 1), 41, 42, 43];

/** One row a complaint: its number, and each test that is named as its proof. */
const rows = [...paper.matchAll(/^\| C(\d+) \| .*$/gm)].map(([row, number]) => ({
  row,
  number: Number(number),
  proofs: [...row.matchAll(/\]\(\.\.\/([^)]+)\) “([^”]+)”/g)].map(([, file, title]) => ({
    file: String(file),
    title: String(title),
  })),
}));

describe('the paper of complaints', () => {
  it('has every complaint once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(NUMBERS);
  });

  it('proves each', () => {
    expect(rows.filter(({ proofs }) => proofs.length === 0)).toEqual([]);
    // As many as are said to be tests are read as tests: a slip of the pen proves nothing.
    expect(rows.flatMap(({ proofs }) => proofs)).toHaveLength(paper.split('.spec.ts)').length - 1);
  });

  it.each(rows.flatMap(({ number, proofs }) => proofs.map((proof) => ({ number, ...proof }))))(
    'names a test that is there: C$number, $title',
    ({ file, title }) => {
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(`it('${title}'`);
    },
  );
});
