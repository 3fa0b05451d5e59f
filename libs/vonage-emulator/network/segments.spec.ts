import fc from 'fast-check';
import { encodingOf, splitIntoParts } from './segments.js';

describe('a text as the network carries it', () => {
  it.each([
    ['a', 160, 1],
    ['a', 161, 2],
    ['a', 306, 2],
    ['a', 307, 3],
    ['å', 160, 1],
    ['€', 80, 1],
    ['€', 81, 2],
    ['ő', 70, 1],
    ['ő', 71, 2],
    ['😢', 35, 1],
    ['😢', 36, 2],
  ])('%s × %d is %d', (letter, times, parts) => {
    expect(splitIntoParts(letter.repeat(times))).toHaveLength(parts);
  });

  it('Swedish is GSM-7, Arabic and Cyrillic are not', () => {
    expect(['Räksmörgås, é!', 'مرحبا', 'Привет'].map(encodingOf)).toEqual(['gsm7', 'ucs2', 'ucs2']);
  });

  it('joined again it is the same, and no emoji is torn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 700 }), (text) => {
        const parts = splitIntoParts(text);
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.isWellFormed())).toBe(true);
      }),
    );
  });
});
