import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { HOLDINGS, type Held, type Holdings } from '../platform/access/holdings.js';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { Sessions } from './sessions.js';

@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    @Inject(HOLDINGS) private readonly holdings: Holdings,
  ) {}

  /**
   * Nobody walks away from what they hold. A contact accepted in the very instant between the question and the end is
   * not left alone either: the socket dies with the session, and what a lost worker holds falls to the desk.
   * @throws Refused while the worker is responsible for open contacts or holds the watch.
   */
  async of(worker: SignedWorker): Promise<void> {
    const stays = reasonToStay(await this.holdings.of(worker.workerId));
    if (stays) throw new Refused('holds-contacts', stays);
    await this.database.transaction(async (tx) => {
      await this.audit.record(tx, { workerId: worker.workerId, action: 'signed-out' });
      await this.sessions.end(worker.sessionId, tx);
    });
  }
}

function reasonToStay({ contacts, watch }: Held): string | null {
  const open = contacts === 1 ? 'en öppen kontakt' : `${contacts} öppna kontakter`;
  const handOn = contacts === 1 ? 'Lämna över den' : 'Lämna över dem';
  if (contacts > 0 && watch)
    return `Du ansvarar för ${open} och har vakten. Lämna över båda innan du loggar ut.`;
  if (contacts > 0) return `Du ansvarar för ${open}. ${handOn} eller avsluta innan du loggar ut.`;
  return watch ? 'Du har vakten. Lämna över den innan du loggar ut.' : null;
}
