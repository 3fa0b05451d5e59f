import fs from 'node:fs';
import path from 'node:path';

const IMPORT = /^(?:import|export) [^;]*?from '(\.[^']+)';/gm;
/** Rooms everyone stands on say nothing by being stood on; pages are built apart. */
const LEFT_OUT = new Set(['platform', 'web']);

const sources = (root) =>
  fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));

const roomOf = (root, file) => {
  const [room, ...rest] = path.relative(root, file).split(path.sep);
  return rest.length > 0 && !room.startsWith('.') && !LEFT_OUT.has(room) ? room : null;
};

/** Which room of `root` imports from which, as a Mermaid flowchart. */
export function rooms(root) {
  const arrows = new Set();
  for (const file of sources(root)) {
    for (const [, target] of fs.readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const from = roomOf(root, file);
      const to = roomOf(root, path.join(path.dirname(file), target));
      if (from && to && from !== to) arrows.add(`  ${from} --> ${to}`);
    }
  }
  return ['flowchart TD', ...[...arrows].sort()].join('\n');
}
