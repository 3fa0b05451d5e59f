import { readFileSync } from 'node:fs';
import { phrases, score } from '../../libs/triage/risk/score.js';
import { PAPER, scored } from '../../scripts/risk/paper.mjs';

it('the paper says what the risk words find today, and what they miss', () => {
  const paper = readFileSync(PAPER, 'utf8');
  expect(scored(paper, (file) => score(phrases(readFileSync(file, 'utf8'))))).toBe(paper);
});
