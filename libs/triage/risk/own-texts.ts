import { words } from '../words.js';

/** Every text in a tree of words. */
const said = (tree: unknown): string[] =>
  typeof tree === 'string'
    ? [tree]
    : tree && typeof tree === 'object'
      ? Object.values(tree).flatMap(said)
      : [];

const SHORT = 20;

/** What we ask is full of the words we look for, and people quote it. Long texts only: "ja" is theirs as well. */
const OURS = said(words)
  .filter((text) => text.length > SHORT)
  .sort((a, b) => b.length - a.length);

/** A text without what we have said ourselves; what is left stays where it was. */
export const withoutOurs = (text: string): string =>
  text.length <= SHORT
    ? text
    : OURS.reduce((left, ours) => left.replaceAll(ours, ' '.repeat(ours.length)), text);
