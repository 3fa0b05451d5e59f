import { existsSync, readFileSync } from 'node:fs';

const paper = readFileSync('docs/complaints.md', 'utf8');
const LAST = 33;
const LATER = 'left until there is a phone';

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
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: LAST }, (_, i) => i + 1));
  });

  it('proves each, but what only a telephone can do', () => {
    const unproved = rows.filter(({ proofs }) => proofs.length === 0);
    expect(unproved.filter(({ row }) => !row.includes(LATER))).toEqual([]);
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
