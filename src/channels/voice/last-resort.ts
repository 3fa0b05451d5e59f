import { soonDocument, type Ncco } from '../../../libs/voice/index.js';
import type { Config } from '../../platform/config.js';
import { wireNumber } from '../vonage/number.js';

/** What a call is answered when we are here and cannot answer it now: it is kept, asks again, and comes to the other line at last. */
export function lastResort({
  HUB_NUMBER,
  HUB_BACKUP_NUMBER,
  publicUrl,
}: Pick<Config, 'HUB_NUMBER' | 'HUB_BACKUP_NUMBER' | 'publicUrl'>): Ncco {
  const backup = HUB_BACKUP_NUMBER ? wireNumber(HUB_BACKUP_NUMBER) : null;
  return soonDocument(wireNumber(HUB_NUMBER), backup, `${publicUrl}/vonage/voice/answer`);
}
