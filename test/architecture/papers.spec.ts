import { readFileSync } from 'node:fs';
import { lifecyclePicture } from '../../libs/contact/index.js';
import { routingTables } from '../../libs/routing/index.js';
import { rooms } from '../../scripts/pictures/rooms.mjs';

const paper = readFileSync('docs/architecture.md', 'utf8');

describe('the pictures in the papers', () => {
  it('show the life of a contact as the table has it', () => {
    expect(paper).toContain(lifecyclePicture());
  });

  it('show the rooms as the imports have them', () => {
    expect(paper).toContain(rooms('src'));
  });

  it.each(Object.entries(routingTables))('list what decides, as the code has it: %s', (_, table) => {
    expect(plain(readFileSync('docs/routing.md', 'utf8'))).toContain(plain(table));
  });
});

/** Prettier makes columns even. */
const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
