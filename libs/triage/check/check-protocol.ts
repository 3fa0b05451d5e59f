import { firedBy, type Book, type ReadProtocol } from '../book.js';
import { only } from './monotone.js';
import { reachFaults } from './reach.js';
import { shapeFaults } from './shape.js';

/** What may not be wrong with a protocol by itself. @returns sentences; none when it is right */
export function checkProtocol(book: Book, protocol: ReadProtocol): string[] {
  const shape = [...doubleFaults(book, protocol), ...shapeFaults(book, protocol)];
  if (shape.length > 0) return shape;
  const alone = only(book, [protocol]);
  return [
    ...protocol.rules.flatMap((rule) => exampleFaults(alone, rule.id, rule.example)),
    ...reachFaults(alone, protocol),
  ];
}

function doubleFaults(book: Book, { rules }: ReadProtocol): string[] {
  return rules
    .filter(({ id }) => book.rules.filter((rule) => rule.id === id).length > 1)
    .map(({ id }) => `rule ${id}: another rule has this name`);
}

const exampleFaults = (book: Book, id: string, example: Record<string, string>): string[] =>
  firedBy(book, example).some((rule) => rule.id === id)
    ? []
    : [`rule ${id}: its own example does not fire it`];
