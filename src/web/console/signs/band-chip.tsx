import type { Band } from '../../../../libs/protocol/words.js';
import { useWords } from '../words/use-words.js';

/** A band is never a colour alone: its letter and its words stand in the chip. */
export function BandChip({ band, short = false }: { band: Band; short?: boolean }) {
  const name = useWords().terms.band[band];
  return (
    <span className="band" data-band={band}>
      <b>{band}</b>
      <span className={short ? 'unseen' : undefined}>{name}</span>
    </span>
  );
}
