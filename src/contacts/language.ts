import type { Language } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';

/** They chose another language: from now on it is theirs. */
export async function setLanguage(tx: Tx, contactId: string, language: Language): Promise<void> {
  await tx.rows(`update contact set language = $2 where id = $1`, [contactId, language]);
  tx.announce({ kind: 'contact', contactId });
}
