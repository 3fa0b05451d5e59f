import type { ContactView, QueueItem } from '../../../../libs/protocol/desk.js';
import type { Words } from '../words/sv.js';

type Line = Pick<QueueItem, 'band' | 'need' | 'area' | 'channel' | 'language'> &
  Partial<Pick<ContactView, 'address'>>;

/** Does a line hold every word that is searched for, in the words the worker reads? */
export function matches(line: Line, find: string, { terms }: Words): boolean {
  const said = [
    line.band,
    terms.band[line.band],
    line.need ? terms.need[line.need] : terms.noNeed,
    line.area ? terms.area[line.area] : '',
    terms.channel[line.channel],
    terms.language(line.language),
    line.address ?? '',
  ]
    .join(' ')
    .toLowerCase();
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
