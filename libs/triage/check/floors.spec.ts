import type { ProtocolDocument } from '../../protocol/index.js';
import { BUILT_IN } from '../protocols/index.js';
import { withThose } from './load.js';
import { faultsOf, right, rule, type RuleDocument } from './protocol-examples.js';

describe('whatever a pack says', () => {
  const put = (id: string, change: (rule: RuleDocument) => RuleDocument, otherwise?: 'R5'): string =>
    faultsOf(
      ...BUILT_IN.map((one) =>
        one.id === id ? { ...one, rules: one.rules.map(change), otherwise: otherwise ?? one.otherwise } : one,
      ),
    );
  const kinds = (when: string): string =>
    faultsOf(...BUILT_IN, { ...right, rules: [{ ...rule, when, example: { need: 'social', one: 'yes' } }] });

  it('danger to life is R0', () => {
    expect(put('P0-liv', (one) => ({ ...one, band: 'R5' }))).toContain('"danger = yes" must be R0 at least');
  });

  it('a plan to take one’s life is R1', () => {
    expect(put('P1-suicid', (one) => ({ ...one, band: 'R4' }))).toContain('"suicide >= plan" must be R1');
  });

  it('a worse band than ours may be set', () => {
    expect(put('P7-psykos', (one) => ({ ...one, band: 'R1' }))).toBe('');
  });

  it('what takes the place of a protocol that looks for danger does so too, by whatever questions', () => {
    const mild = { ...right, id: 'P7-psykos', rules: [{ ...rule, band: 'R3' as const }] };
    expect(faultsOf(...withThose(BUILT_IN, [mild as ProtocolDocument]))).toContain(
      'P7-psykos must find R0 or R1 somewhere',
    );
  });

  it('the same answers weigh no less of who named alcohol or drugs', () => {
    expect(kinds('need in (social, housing) and one = yes')).toContain('"addiction" lowers');
    expect(kinds('not need = addiction and one = yes')).toContain('"addiction" lowers');
    expect(kinds('answered(need) and one = yes')).toBe('');
  });
});
