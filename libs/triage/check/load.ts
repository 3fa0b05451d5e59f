import { openBook, type Book } from '../book.js';
import { TriageProtocol } from '../../protocol/index.js';
import { checkProtocol } from './check-protocol.js';
import { floorFaults } from './floors.js';
import { monotoneFaults } from './monotone.js';

/** What is wrong with a protocol, in sentences. */
export interface Fault {
  protocol: string;
  faults: string[];
}
export type Loaded = { ok: true; book: Book; protocols: TriageProtocol[] } | { ok: false; faults: Fault[] };

const idOf = (document: unknown): string => {
  const { id } = (document ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '?';
};

/** Reads protocols and opens the book of them, if every one of them passes every check; else says what is wrong. */
export function loadProtocols(documents: readonly unknown[]): Loaded {
  const read = documents.map((document) => ({
    id: idOf(document),
    parsed: TriageProtocol.safeParse(document),
  }));
  const unread = read.flatMap(({ id, parsed }): Fault[] =>
    parsed.success ? [] : [{ protocol: id, faults: parsed.error.issues.map(said) }],
  );
  if (unread.length > 0) return { ok: false, faults: unread };
  const protocols = read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
  return opened(protocols);
}

const said = ({ path, message }: { path: PropertyKey[]; message: string }): string =>
  `${path.map(String).join('.')}: ${message}`;

function opened(protocols: TriageProtocol[]): Loaded {
  const unreadable = protocols.flatMap((protocol): Fault[] => {
    try {
      openBook([protocol]);
      return [];
    } catch (failure) {
      if (!(failure instanceof SyntaxError)) throw failure;
      return [{ protocol: protocol.id, faults: [failure.message] }];
    }
  });
  if (unreadable.length > 0) return { ok: false, faults: unreadable };
  const book = openBook(protocols);
  const faults = book.protocols
    .map((protocol) => ({
      protocol: protocol.id,
      faults: [...twinFaults(protocols, protocol.id), ...checkProtocol(book, protocol)],
    }))
    .filter(({ faults }) => faults.length > 0);
  if (faults.length > 0) return { ok: false, faults };
  const lowering = monotoneFaults(book);
  const together = lowering.length > 0 ? lowering : floorFaults(book);
  return together.length > 0
    ? { ok: false, faults: [{ protocol: 'all', faults: together }] }
    : { ok: true, book, protocols };
}

const twinFaults = (protocols: readonly TriageProtocol[], id: string): string[] =>
  protocols.filter((protocol) => protocol.id === id).length > 1 ? ['another protocol has this name'] : [];

/** A protocol with the id of one that is there takes its place; others follow after. */
export function withThose<T extends { id: string }>(there: readonly T[], more: readonly T[]): T[] {
  const replaced = there.map((one) => more.find(({ id }) => id === one.id) ?? one);
  return [...replaced, ...more.filter(({ id }) => !there.some((one) => one.id === id))];
}
