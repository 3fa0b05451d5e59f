// The numbers of a log have no holes, and its contact knows the last of them.
import { grouped } from './grouped.mjs';

export function* numbered({ contacts, entries }) {
  const logs = grouped(entries, ({ contactId }) => contactId);
  for (const { id, lastSeq } of contacts) {
    const log = logs.get(id) ?? [];
    const hole = log.findIndex(({ seq }, i) => seq !== i + 1);
    if (hole >= 0) yield `log of ${id}: line ${log[hole].seq} stands at place ${hole + 1}`;
    if (log.length !== lastSeq) yield `log of ${id}: ${log.length} lines, the contact says ${lastSeq}`;
  }
}
