import { readFileSync } from 'node:fs';
import { lifecyclePicture } from '../../libs/contact/index.js';
import { rooms } from '../../scripts/pictures/rooms.mjs';

const paper = readFileSync('docs/architecture.md', 'utf8');

describe('the pictures in the papers', () => {
  it('show the life of a contact as the table has it', () => {
    expect(paper).toContain(lifecyclePicture());
  });

  it('show the rooms as the imports have them', () => {
    expect(paper).toContain(rooms('src'));
  });
});
