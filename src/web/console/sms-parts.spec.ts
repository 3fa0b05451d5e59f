import { smsParts } from './sms-parts.js';

describe('how many texts a text becomes', () => {
  it.each([
    ['', 'gsm7', 0, 160],
    ['Hej, jag heter Bo. Åäö går bra.', 'gsm7', 1, 129],
    ['a'.repeat(160), 'gsm7', 1, 0],
    ['a'.repeat(161), 'gsm7', 2, 145],
    ['a'.repeat(306), 'gsm7', 2, 0],
    ['a'.repeat(307), 'gsm7', 3, 152],
    ['€'.repeat(80), 'gsm7', 1, 0],
    ['ą' + 'a'.repeat(69), 'ucs2', 1, 0],
    ['ą' + 'a'.repeat(70), 'ucs2', 2, 63],
    ['🙂'.repeat(35), 'ucs2', 1, 0],
  ] as const)('%#: %s', (text, encoding, parts, left) => {
    expect(smsParts(text)).toEqual({ encoding, parts, left });
  });

  it('never tears an escape pair between two parts', () => {
    expect(smsParts('a'.repeat(152) + '€'.repeat(5))).toEqual({ encoding: 'gsm7', parts: 2, left: 143 });
  });

  it('never tears an emoji between two parts', () => {
    expect(smsParts('a'.repeat(66) + '🙂'.repeat(4))).toEqual({ encoding: 'ucs2', parts: 2, left: 59 });
  });
});
