import { Injectable } from '@nestjs/common';
import { PERSON } from '../../../contacts/log.js';
import { addMessages } from '../../../contacts/messages.js';
import { Say } from '../../../conversation/say.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { GroupCommit } from '../../../platform/database/group-commit.js';
import { AnswerByNumber } from './answer-by-number.js';
import {
  lineIdOf,
  look,
  record,
  recordAlong,
  shown,
  type Line,
  type Look,
  type Text,
} from './inbound-record.js';
import { onceMore } from './once-more.js';
import { OpenByText } from './open-by-text.js';

/** `duplicate`: the provider told us twice of one text. `replayed`: somebody sent a webhook of its again. */
export type Taken = 'new' | 'duplicate' | 'replayed';
/**
 * A text from a person, exactly once: the next line of their open contact, the answer to a question by number, or a new
 * contact with somebody responsible. What follows an open contact shares a statement with whatever else came meanwhile.
 */
@Injectable()
export class ReceiveText {
  private readonly batch: GroupCommit<Text, Taken | 'alone'>;

  constructor(
    private readonly db: Database,
    private readonly say: Say,
    private readonly openByText: OpenByText,
    private readonly answerByNumber: AnswerByNumber,
  ) {
    this.batch = new GroupCommit((texts) => this.followUps(texts));
  }

  run(text: Text): Promise<Taken> {
    return onceMore(async () => {
      const taken = await this.batch.add(text);
      return taken === 'alone' ? this.db.transaction((tx) => this.within(tx, text)) : taken;
    });
  }

  /** The same, inside a use case's own transaction. */
  async within(tx: Tx, text: Text): Promise<Taken> {
    const [seen] = await look(tx, [text]);
    const { replayed, known, contactId, question, unmet } = seen as Look;
    if (replayed) return 'replayed';
    if (known) {
      await record(tx, [text.jti], []);
      return 'duplicate';
    }
    const written =
      (contactId && (await this.answerByNumber.within(tx, { contactId, question, unmet, text }))) ||
      (contactId && (await this.follow(tx, contactId, text))) ||
      (await this.openByText.within(tx, text));
    await record(tx, [text.jti], [{ ...text, ...written }]);
    return 'new';
  }

  /** Those that simply go on with a contact, in one statement. Whatever needs more thought is `alone`. */
  private async followUps(texts: Text[]): Promise<(Taken | 'alone')[]> {
    const looks = await look(this.db, texts);
    const met = new Set<string>();
    const taken = texts.map((text, i): Taken | 'alone' => {
      const seen = looks[i] as Look;
      return firstSight(text, seen, met) ?? (this.answerByNumber.isNumberFor(seen, text) ? 'alone' : 'new');
    });
    const fresh = texts.flatMap((text, i) =>
      taken[i] === 'new' ? [{ ...text, i, contactId: looks[i]?.contactId as string }] : [],
    );
    if (fresh.length === 0) return taken;
    const verdicts = await this.db.single((tx) =>
      addMessages(
        tx,
        fresh.map((text) => asMessage(text.contactId, text)),
        { alone: true, along: recordAlong(fresh) },
      ),
    );
    // What was closed, or called back to life, between the look and now.
    for (const [k, { verdict }] of verdicts.entries())
      if (verdict !== 'new' && verdict !== 'known') taken[(fresh[k] as { i: number }).i] = 'alone';
    return taken;
  }

  /** @returns null when the contact was closed in this instant. */
  private async follow(tx: Tx, contactId: string, text: Text): Promise<Line | null> {
    const [said] = await this.say.write(tx, [asMessage(contactId, text)]);
    return said && said.verdict !== 'closed' ? { contactId, seq: said.seq } : null;
  }
}

const asMessage = (contactId: string, text: Text) => ({
  contactId,
  id: lineIdOf(text),
  text: shown(text),
  actor: PERSON,
});

/** @param met what else this batch holds: the second of two that are the same is looked at when the first is written. */
function firstSight(text: Text, seen: Look, met: Set<string>): 'replayed' | 'alone' | null {
  if (seen.replayed) return 'replayed';
  const marks = [text.jti ?? '', ...text.providerIds].filter(Boolean);
  const isMet = marks.some((mark) => met.has(mark));
  marks.forEach((mark) => met.add(mark));
  return isMet || seen.known || !seen.contactId ? 'alone' : null;
}
