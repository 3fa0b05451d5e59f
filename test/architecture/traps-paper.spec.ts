import { existsSync, readFileSync } from 'node:fs';

const paper = readFileSync('docs/vonage-traps.md', 'utf8');

/** One row a trap: the files in which it is met, and the tests that go red there. */
const rows = [...paper.matchAll(/^\| (?!trap|---)(.+) \| (.+) \| (.+) \|$/gm)].map(
  ([, trap = '', code = '', tests = '']) => ({
    trap,
    code: [...code.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    tests: [...tests.matchAll(/\]\(\.\.\/([^)]+)\) “([^”]+)”/g)].map(([, file = '', title = '']) => ({
      file,
      title,
    })),
  }),
);

describe('the paper of traps', () => {
  it('has for each a place in the code and a test', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ code, tests }) => code.length === 0 || tests.length === 0)).toEqual([]);
    // As many as are said to be tests are read as tests: a slip of the pen proves nothing.
    expect(rows.flatMap(({ tests }) => tests)).toHaveLength(paper.split('.spec.ts)').length - 1);
  });

  it.each(rows)('names what is there: $trap', ({ code, tests }) => {
    expect(code.filter((file) => !existsSync(file))).toEqual([]);
    const gone = tests.filter(({ file, title }) => !readFileSync(file, 'utf8').includes(`'${title}'`));
    expect(gone).toEqual([]);
  });
});
