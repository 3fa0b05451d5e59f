import { judgeKeys, Ncco, proofDocument } from './index.js';

describe('the proof of a telephone', () => {
  it('is the keys that the console shows: one mistake is forgiven, silence proves nothing', () => {
    expect(judgeKeys('407', '407', 1)).toBe('proved');
    expect(judgeKeys('407', '408', 1)).toBe('again');
    expect(judgeKeys('407', '407', 2)).toBe('proved');
    expect(judgeKeys('407', '408', 2)).toBe('wrong');
    expect([judgeKeys('407', null, 1), judgeKeys('407', null, 2)]).toEqual(['again', 'no-answer']);
  });
  it('is asked for in documents that pass the strict schema, and end when it is known', () => {
    for (const say of ['ask', 'again', 'proved', 'wrong', 'no-answer'] as const) {
      const document = proofDocument(say, 'https://hub.example/proof?p=x');
      expect(Ncco.parse(document)).toEqual(document);
      expect(document.some(({ action }) => action === 'input')).toBe(say === 'ask' || say === 'again');
    }
  });
});
