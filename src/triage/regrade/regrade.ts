import { Injectable } from '@nestjs/common';
import type { Band, Named } from '../../../libs/protocol/index.js';
import { regrade, regrading } from '../../../libs/triage/index.js';
import { gradingOf, setGrading } from '../../contacts/grading.js';
import { hold } from '../../contacts/ledger.js';
import { append } from '../../contacts/log.js';
import { Outbox } from '../../conversation/outbox.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { adviceLine } from '../grading-lines.js';
import { askToLower, withdrawLowering } from './lowering.js';

export interface Regrading {
  contactId: string;
  band: Band;
  reason: string | null;
}

/** The worker's own judgement: raising is free, lowering needs a reason, lowering R0 or R1 a second person. */
@Injectable()
export class Regrade {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns whether it waits for a second person.
   * @throws Refused `not-responsible`, `needs-reason`, `not-a-band`, `lowering-waits`
   */
  run({ contactId, band, reason }: Regrading, by: Named): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const held = await hold(tx, contactId);
      if (held.holder?.workerId !== by.workerId)
        throw new Refused('not-responsible', 'Du ansvarar inte för den här kontakten just nu.', 403);
      const before = await gradingOf(tx, contactId);
      if (band === 'Rx') throw new Refused('not-a-band', 'Välj en nivå mellan R0 och R5.', 400);
      const needs = regrading(before.band, band);
      if (needs !== 'nothing' && !reason)
        throw new Refused('needs-reason', 'Skriv varför nivån kan sänkas.', 400);
      if (needs === 'second-person') {
        await askToLower(tx, { contactId, from: before.band, to: band, reason: reason ?? '', by });
        return true;
      }
      await withdrawLowering(tx, contactId, by);
      await setBand(tx, { contactId, to: band, reason, by, confirmedBy: null });
      if (band === 'R0' && before.band !== 'R0')
        await this.outbox.send(tx, held.channel, await append(tx, contactId, [adviceLine(held.language)]));
      return false;
    });
  }
}

interface Change {
  contactId: string;
  to: Band;
  reason: string | null;
  by: Named;
  confirmedBy: Named | null;
}

/** The contact's row is locked. The question that stood open to the person stays open. */
export async function setBand(tx: Tx, { contactId, to, reason, by, confirmedBy }: Change): Promise<void> {
  const before = await gradingOf(tx, contactId);
  await setGrading(tx, contactId, { ...regrade(before, to), question: before.question });
  await append(tx, contactId, [
    {
      actor: { kind: 'worker', ...by },
      body: { kind: 'regraded', from: before.band, to, reason, confirmedBy },
    },
  ]);
}
