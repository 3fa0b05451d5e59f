// Draws the pictures of docs/architecture.md and the tables of docs/routing.md from the code itself. `--check` only says
// whether they are true of the first.
import fs from 'node:fs';
import { rooms } from './pictures/rooms.mjs';

const PAPER = 'docs/architecture.md';

/** The paper with each picture drawn anew between its two marks. Needs the build, for the lifecycle's own table. */
export async function drawn(paper) {
  const { lifecyclePicture } = await import('../dist/libs/contact/index.js');
  const pictures = { lifecycle: lifecyclePicture(), rooms: rooms('src') };
  return paper.replace(
    /(<!-- picture: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin, name, end) => `${begin}\n\`\`\`mermaid\n${pictures[name]}\n\`\`\`\n\n${end}`,
  );
}

if (process.argv[1]?.endsWith('pictures.mjs')) {
  const paper = fs.readFileSync(PAPER, 'utf8');
  const fresh = await drawn(paper);
  if (process.argv.includes('--check') && fresh !== paper) {
    console.error(`${PAPER}: its pictures are not true any more. Run: node scripts/pictures.mjs`);
    process.exit(1);
  }
  fs.writeFileSync(PAPER, fresh);
  const { routingTables } = await import('../dist/libs/routing/index.js');
  const routing = fs.readFileSync('docs/routing.md', 'utf8');
  const listed = routing.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin, name, end) => `${begin}\n${routingTables[name]}\n\n${end}`,
  );
  fs.writeFileSync('docs/routing.md', listed);
}
