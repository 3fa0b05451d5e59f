import type { ProtocolDocument } from '../../protocol/index.js';
import type { Book } from '../book.js';
import { CHILD } from '../protocols/child.js';
import { YES_NO } from '../protocols/options.js';
import { loadProtocols } from './load.js';

// A protocol that is right, for tests to make one mistake in.
export type QuestionDocument = ProtocolDocument['questions'][number];
export type RuleDocument = ProtocolDocument['rules'][number];

export const said = { sv: 'en fråga', en: 'a question' };
export const question: QuestionDocument = { key: 'one', text: said, options: YES_NO };
export const rule: RuleDocument = {
  ...{ id: 'one:yes', when: 'one = yes', band: 'R1' as const, reason: said, source: 'here' },
  example: { one: 'yes' },
};
export const right: ProtocolDocument = {
  ...{ id: 'P20-prov', version: 1, title: said, begins: 'always', otherwise: 'R4' as const, approved: null },
  questions: [question, CHILD],
  rules: [rule],
};

export const faultsOf = (...documents: unknown[]): string => {
  const loaded = loadProtocols(documents);
  return loaded.ok ? '' : loaded.faults.flatMap(({ faults }) => faults).join('\n');
};
export function loaded(...documents: unknown[]): { book: Book } {
  const read = loadProtocols(documents);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read;
}
