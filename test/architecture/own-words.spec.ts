import { triageWords } from '../../libs/triage/index.js';
import { readRisk } from '../../libs/triage/risk/index.js';
import { textWords } from '../../src/channels/sms/text-words.js';
import { ar } from '../../src/web/chat/words/ar.js';
import { en } from '../../src/web/chat/words/en.js';
import { sv } from '../../src/web/chat/words/sv.js';

/** Every text in a tree of words; those with arguments are left to the languages they are made from. */
const said = (tree: unknown): string[] =>
  typeof tree === 'string'
    ? [tree]
    : typeof tree === 'object' && tree
      ? Object.values(tree).flatMap((branch) => said(branch))
      : [];

it('what we say ourselves never raises: people quote us, and phones forward what they got', () => {
  const ours = [triageWords, textWords, sv, en, ar].flatMap((words) => said(words));
  expect(ours.length).toBeGreaterThan(200);
  expect(ours.filter((text) => readRisk(text).raises)).toEqual([]);
});
