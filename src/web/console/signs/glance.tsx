import type { QueueItem } from '../../../../libs/protocol/desk.js';
import { useWords } from '../words/use-words.js';

type Seen = Pick<QueueItem, 'channel' | 'need' | 'area' | 'language'>;

/** What a worker can decide by, without a word of what the person has said. */
export function Glance({ of: { channel, need, area, language } }: { of: Seen }) {
  const { terms } = useWords();
  const parts = [
    terms.channel[channel],
    area && terms.area[area],
    language !== 'sv' && terms.language(language),
  ];
  return (
    <span className="glance">
      <b>{need ? terms.need[need] : terms.noNeed}</b>
      <span>{parts.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
