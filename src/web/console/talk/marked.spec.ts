import { marked } from './marked.js';

const said = 'Jag står på bron nu';
const of = (...words: string[]) =>
  words.map((text) => ({ text, start: said.indexOf(text), end: said.indexOf(text) + text.length }));
const shown = (words: ReturnType<typeof of>): string =>
  marked(said, words)
    .map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

it('marks the words where they stand and loses no letter', () => {
  expect(shown(of('står på bron'))).toBe('Jag [står på bron] nu');
  expect(shown(of('nu', 'Jag'))).toBe('[Jag] står på bron [nu]');
  expect(shown([])).toBe(said);
});

it('marks no letter twice when words overlap', () => {
  expect(shown(of('står på', 'på bron'))).toBe('Jag [står på][ bron] nu');
});
