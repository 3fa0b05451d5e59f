import { callerOf, dialable } from './index.js';

const rules = { ours: '+46766861004', to: ['+46'] };

describe('a number that may be called', () => {
  it('is a whole Swedish number, however it is written', () => {
    for (const written of ['+46701740605', '0701740605', '070-174 06 05', '0046701740605'])
      expect(dialable(written, rules)).toEqual({ number: '+46701740605' });
  });

  it('is never an emergency number or a number of help: those are called from one’s own phone', () => {
    for (const written of ['112', '+46112', '1177', '113 13', '11414', '116 123', '0046112', '911'])
      expect(dialable(written, rules)).toEqual({ not: 'emergency' });
  });

  it('is never one that its owner called unsafe, nor ours, nor one that costs', () => {
    expect(dialable('+46701740605', rules, true)).toEqual({ not: 'unsafe' });
    expect(dialable('+46766861004', rules)).toEqual({ not: 'ours' });
    expect(dialable('0900-123 45 67', rules)).toEqual({ not: 'costly' });
    expect(dialable('0939 100 10 00', rules)).toEqual({ not: 'costly' });
  });

  it('is in a country that we call', () => {
    expect(dialable('+4791234567', rules)).toEqual({ not: 'elsewhere' });
    expect(dialable('+4791234567', { ...rules, to: ['+46', '+47'] })).toEqual({ number: '+4791234567' });
    expect(dialable('12', rules)).toEqual({ not: 'not-a-number' });
    expect(dialable('', rules)).toEqual({ not: 'not-a-number' });
    expect(dialable('hej', rules)).toEqual({ not: 'not-a-number' });
  });
});

describe('who calls', () => {
  it('is a number with a plus, also when the network forgets the country', () => {
    expect(callerOf('46701740605')).toBe('+46701740605');
    expect(callerOf('0701740605')).toBe('+46701740605');
  });

  it('is nobody when it is hidden or nothing that can be read', () => {
    for (const from of [
      undefined,
      null,
      '',
      'anonymous',
      'Unknown',
      'Restricted',
      '+',
      '12',
      '4670174060512345678',
      {},
    ])
      expect(callerOf(from)).toBeNull();
  });
});
