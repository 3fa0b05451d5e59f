import { assess } from '../assess.js';
import { rankOf } from '../bands.js';
import { ourBook } from '../our-book.js';
import { BUILT_IN } from '../protocols/index.js';
import { loadProtocols } from './load.js';

const book = ourBook();

it('lets every protocol of ours be loaded', () => {
  const loaded = loadProtocols(BUILT_IN);
  expect(loaded.ok ? [] : loaded.faults).toEqual([]);
});

// A rule is tested by the case that its reason describes; a rule without one cannot be loaded.
describe.each(book.protocols.filter(({ rules }) => rules.length > 0))('$id', ({ rules }) => {
  it.each(rules.map((rule) => [rule.reason.sv, rule.band, rule] as const))('“%s” is %s', (_, band, rule) => {
    const { fired, found } = assess(book, rule.example);
    expect(fired.map(({ id }) => id)).toContain(rule.id);
    expect(rankOf(found!)).toBeLessThanOrEqual(rankOf(band));
  });

  it.each(rules.map((rule) => [rule.reason.en, rule] as const))(
    '“%s” is not found in silence',
    (_, { id }) => {
      expect(assess(book, {}).fired.map((rule) => rule.id)).not.toContain(id);
    },
  );
});
