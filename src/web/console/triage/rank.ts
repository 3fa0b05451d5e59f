import type { Band } from '../../../../libs/protocol/words.js';

/** 0 is most urgent; not yet graded counts as R2. The hub decides; here it only chooses the words. */
export const rankOf = (band: Band): number => (band === 'Rx' ? 2 : Number(band.slice(1)));
