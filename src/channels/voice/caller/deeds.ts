import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { CallEvent, UnmetChoice } from '../../../../libs/protocol/index.js';
import { FIRST_QUESTION } from '../../../../libs/triage/index.js';
import { otherVoice, voiceOf, type Deed } from '../../../../libs/voice/index.js';
import { setLanguage } from '../../../contacts/language.js';
import { hold, move } from '../../../contacts/ledger.js';
import { append, PERSON } from '../../../contacts/log.js';
import { Outbox } from '../../../conversation/outbox.js';
import type { Tx } from '../../../platform/database/database.js';
import { ChooseInstead } from '../../../routing/wishes/choose-instead.js';
import { CallBacks } from '../call-back/call-backs.js';
import { AnswerQuestion } from '../../../triage/answer-question.js';
import { sayOfNumber } from '../../unsafe-numbers.js';
import type { CallNow } from '../legs/call-now.js';
import type { CallerLeg } from '../legs/leg-row.js';
import { endTry } from './end-try.js';
import { GoOn } from './go-on.js';

/** What a key can answer: a question of triage; or what they want instead of a wish that nobody here can meet. */
@Injectable()
export class Answers {
  constructor(
    readonly triage: AnswerQuestion,
    readonly instead: ChooseInstead,
  ) {}
}

/** What a key asked for. The contact is locked. */
@Injectable()
export class Deeds {
  constructor(
    private readonly answers: Answers,
    private readonly outbox: Outbox,
    readonly goingOn: GoOn,
    readonly callBacks: CallBacks,
  ) {}

  async do(tx: Tx, deed: Deed, leg: CallerLeg, call: CallNow): Promise<void> {
    if (deed.kind === 'reached' || deed.kind === 'not-now' || deed.kind === 'declined')
      return this.answered(tx, leg, deed.kind);
    if (deed.kind === 'call-at') return this.callBacks.promise(tx, call.contactId, 'person', deed);
    if (deed.kind === 'call-back') return this.callBack(tx, call, deed.number);
    if (deed.kind === 'text') return this.text(tx, call, deed.number);
    if (deed.kind === 'another') return this.choose(tx, call, 'another');
    if (deed.kind === 'answer') return this.answer(tx, call, call.question ?? FIRST_QUESTION, deed.option);
    return this.simple(tx, deed.kind, leg, call);
  }

  private simple(
    tx: Tx,
    kind: 'danger' | 'language' | 'unsafe' | 'resume',
    leg: CallerLeg,
    call: CallNow,
  ): Promise<void> {
    if (kind === 'danger') return this.danger(tx, leg, call);
    if (kind === 'language') return setLanguage(tx, call.contactId, otherVoice(voiceOf(call.language)));
    return kind === 'unsafe' ? this.unsafe(tx, leg, call) : this.resume(tx, call);
  }

  /** We called them, and they pressed a key: so it was they who picked up, or somebody who knows. */
  private async answered(tx: Tx, leg: CallerLeg, how: 'reached' | 'not-now' | 'declined'): Promise<void> {
    if (await endTry(tx, leg.id, how)) await this.callBacks.tried(tx, leg.contactId, how);
  }

  /** Whoever says so when the talk was over is not left with a worker who has ended it; one whom we called has been reached. */
  private async danger(tx: Tx, leg: CallerLeg, call: CallNow): Promise<void> {
    if (leg.stage === 'hello') await this.answered(tx, leg, 'reached');
    await this.resume(tx, call);
    await this.callBacks.hasten(tx, call.contactId);
    await this.answer(tx, call, FIRST_QUESTION, 'yes');
  }

  private async answer(tx: Tx, { contactId }: CallNow, question: string, option: string): Promise<void> {
    await this.answers.triage.within(tx, { contactId, id: randomUUID(), question, option });
  }

  private async unsafe(tx: Tx, leg: CallerLeg, { contactId, number, callBackTo }: CallNow): Promise<void> {
    const unsafe = number ?? leg.number;
    if (!unsafe) return;
    await sayOfNumber(tx, unsafe, false);
    if (callBackTo === unsafe)
      await tx.rows(`update voice_call set call_back_to = null where contact_id = $1`, [contactId]);
    await note(tx, contactId, 'number-unsafe');
    await this.callBacks.end(tx, contactId, 'not-safe');
  }

  /** They keep their place; when they put the telephone down the contact is owned work to call back. */
  private async callBack(tx: Tx, call: CallNow, number: string): Promise<void> {
    const { contactId } = call;
    await sayIfTheirs(tx, call, number);
    await tx.rows(
      `update voice_call set call_back_to = $2, wished_at = clock_timestamp() where contact_id = $1`,
      [contactId, number],
    );
    await note(tx, contactId, 'call-back-wished');
    await this.callBacks.promise(tx, contactId, 'person', { wished: 'now' });
    if (call.unmet && call.chosen !== 'call-back') await this.choose(tx, call, 'call-back');
  }

  private async choose(tx: Tx, { contactId }: CallNow, option: UnmetChoice): Promise<void> {
    await this.answers.instead.within(tx, { contactId, id: randomUUID(), option });
  }

  /** What becomes of it is told in the log like that of any text. */
  private async text(tx: Tx, call: CallNow, number: string): Promise<void> {
    const { contactId } = call;
    await sayIfTheirs(tx, call, number);
    await tx.rows(`update voice_call set wants_texts = true where contact_id = $1`, [contactId]);
    const [line] = await append(tx, contactId, [
      { actor: PERSON, body: { kind: 'call', what: 'text-wished' } },
    ]);
    if (line) await this.outbox.sendTo(tx, number, line);
  }

  /** They want to say more although the talk was over: the same worker, if they still can. */
  private async resume(tx: Tx, { contactId }: CallNow): Promise<void> {
    const held = await hold(tx, contactId);
    if (held.state === 'wrap-up')
      await move(tx, held, 'resume', [{ actor: PERSON, body: { kind: 'resumed' } }]);
  }
}

/** Of the telephone they call from they know. One that was keyed in is theirs for this contact; its owner may be somebody else. */
async function sayIfTheirs(tx: Tx, call: CallNow, number: string): Promise<void> {
  if (number === call.number) await sayOfNumber(tx, number, true);
}

export async function note(tx: Tx, contactId: string, what: CallEvent): Promise<void> {
  await append(tx, contactId, [{ actor: PERSON, body: { kind: 'call', what } }]);
}
