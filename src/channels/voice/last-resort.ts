import { lastDocument, type Ncco } from '../../../libs/voice/index.js';
import type { Config } from '../../platform/config.js';
import { wireNumber } from '../vonage/number.js';

/** What a call is answered when nothing of ours can be asked: the same document that stands, as a file, on another machine. */
export function lastResort({
  HUB_NUMBER,
  HUB_BACKUP_NUMBER,
}: Pick<Config, 'HUB_NUMBER' | 'HUB_BACKUP_NUMBER'>): Ncco {
  return lastDocument(wireNumber(HUB_NUMBER), HUB_BACKUP_NUMBER ? wireNumber(HUB_BACKUP_NUMBER) : null);
}
