import { BUILT_IN, inPassing } from './index.js';

const OF_SUBSTANCES = ['P2-överdos', 'P3-abstinens', 'P9-motivation', 'P10-återfall', 'P11-läkemedel'];

describe('what a line shows in passing', () => {
  it('is never that somebody uses anything; all other reasons are shown', () => {
    for (const { id, rules } of BUILT_IN) {
      const ids = rules.map((rule) => rule.id);
      expect([id, inPassing(ids)]).toEqual([id, OF_SUBSTANCES.includes(id) ? [] : ids]);
    }
    expect(inPassing(['words:overdose', 'words:violence'])).toEqual(['words:violence']);
  });
});
