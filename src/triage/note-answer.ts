import { Injectable } from '@nestjs/common';
import type { Named } from '../../libs/protocol/index.js';
import { answer, isAboutAnother } from '../../libs/triage/index.js';
import { forgetCarried } from '../contacts/belonging.js';
import { gradingOf, setGrading } from '../contacts/grading.js';
import { hold } from '../contacts/ledger.js';
import { append, type Line } from '../contacts/log.js';
import { Outbox } from '../conversation/outbox.js';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import type { Answered } from './answer-question.js';
import { bearOn } from './bear-on.js';
import { adviceLine, gradedLine } from './grading-lines.js';
import { ProtocolsInForce } from './protocols-in-force.js';

/** A worker asks the same questions in the talk, and notes what was answered. From then on the hub itself asks no more. */
@Injectable()
export class NoteAnswer {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly protocols: ProtocolsInForce,
  ) {}

  /** @throws Refused `unknown-answer`, `not-responsible` */
  run({ contactId, id, question, option }: Answered, by: Named): Promise<number> {
    return this.db.transaction(async (tx) => {
      const held = await hold(tx, contactId);
      if (isAboutAnother(question, option)) await forgetCarried(tx, contactId);
      const before = await gradingOf(tx, contactId, id);
      if (before.said !== null) return before.said;
      if (held.holder?.workerId !== by.workerId)
        throw new Refused('not-responsible', 'Du ansvarar inte för den här kontakten just nu.', 403);
      const graded = answer(this.protocols.book, before, question, option);
      if (!graded) throw new Refused('unknown-answer', 'Svaret passar inte frågan.', 400);
      await setGrading(tx, contactId, { ...graded.grading, question: null });
      const lines: Line[] = [
        { actor: { kind: 'worker', ...by }, clientId: id, body: this.body(question, option) },
        gradedLine(graded, this.protocols.id),
      ];
      if (graded.grading.band === 'R0' && before.band !== 'R0') lines.push(adviceLine(held.language));
      const written = await append(tx, contactId, lines);
      await bearOn(tx, contactId, before, graded);
      await this.outbox.send(tx, held.channel, written);
      return written[0]?.seq ?? 0;
    });
  }

  /** For staff, so in Swedish whatever language the person speaks. */
  private body(question: string, option: string): Line['body'] {
    const { text, options } = this.protocols.asked(question, 'sv');
    const label = options.find(({ key }) => key === option)?.label ?? option;
    return { kind: 'noted', question, text, option, label };
  }
}
