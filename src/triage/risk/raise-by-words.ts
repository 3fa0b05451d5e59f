import { Injectable } from '@nestjs/common';
import type { RiskKind } from '../../../libs/protocol/index.js';
import { RISK_WORDS, worse, type Risk } from '../../../libs/triage/index.js';
import { gradingOf, setGrading } from '../../contacts/grading.js';
import { hold } from '../../contacts/ledger.js';
import { append, HUB, type Line } from '../../contacts/log.js';
import { takeUnread, type Unread } from '../../contacts/unread.js';
import { Database } from '../../platform/database/database.js';
import { overtakeLowering } from '../regrade/lowering.js';

/** A reading that raises. */
export type Alarm = Risk & { band: 'R0' | 'R1'; kind: RiskKind };
export const isAlarm = (risk: Risk): risk is Alarm => risk.raises;

/** Words in what a person wrote raise the contact, once. They never lower, close or answer. */
@Injectable()
export class RaiseByWords {
  constructor(private readonly db: Database) {}

  run({ contactId, seq }: Unread, alarm: Alarm): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await hold(tx, contactId);
      if (!(await takeUnread(tx, { contactId, seq }))) return;
      const before = await gradingOf(tx, contactId);
      const band = worse(before.band, alarm.band);
      const reasons = [...new Set([...before.reasons, `words:${alarm.kind}`])];
      // Closed in the meantime: whoever reads the log still sees it, but there is nobody waiting to be put first.
      if (held.holds !== 'closed') await setGrading(tx, contactId, { ...before, band, reasons });
      await append(tx, contactId, [risk(seq, alarm), ...graded(before.band, { ...before, band, reasons })]);
      // Also when such words were there before: these nobody has weighed.
      await overtakeLowering(tx, contactId);
    });
  }
}

const risk = (seq: number, { band, kind, words, rules, language }: Alarm): Line => ({
  actor: HUB,
  body: { kind: 'risk', of: seq, band, risk: kind, words, rules, language, version: RISK_WORDS },
});

const graded = (before: string, now: Awaited<ReturnType<typeof gradingOf>>): Line[] =>
  before === now.band
    ? []
    : [
        {
          actor: HUB,
          body: {
            kind: 'graded',
            band: now.band,
            need: now.need,
            reasons: now.reasons,
            protocol: RISK_WORDS,
          },
        },
      ];
