import { briefAloud, LONGEST_BRIEF } from './brief.js';

describe('a brief that is read out', () => {
  it('is what was written, as long as it is short', () => {
    expect(briefAloud('Behöver en läkare i kväll.', 'Anna')).toBe('Behöver en läkare i kväll.');
  });

  it('ends with a whole sentence when it is long, and says who tells the rest', () => {
    const told = briefAloud('Hon har bett om hjälp förut. '.repeat(150), 'Anna');
    expect(told).toMatch(/förut\. Det finns mer att berätta\. Anna säger resten\.$/);
    expect(told.length).toBeLessThan(LONGEST_BRIEF + 60);
  });

  it('ends with a whole word where there is no sentence, and somewhere where there is no word', () => {
    expect(briefAloud('ord '.repeat(400), 'Bo')).toMatch(/ ord Det finns mer/);
    expect(briefAloud('x'.repeat(4000), 'Bo')).toHaveLength(
      LONGEST_BRIEF + ' Det finns mer att berätta. Bo säger resten.'.length,
    );
  });
});
