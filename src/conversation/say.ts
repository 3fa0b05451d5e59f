import { Injectable } from '@nestjs/common';
import { addMessages, type Message, type Verdict } from '../contacts/messages.js';
import { Database, type Tx } from '../platform/database/database.js';
import { GroupCommit } from '../platform/database/group-commit.js';
import { Refused } from '../platform/refused.js';
import { Outbox } from './outbox.js';

const NO: Record<string, [string, string, 404 | 409 | 403]> = {
  'unknown-contact': ['unknown-contact', 'Kontakten finns inte.', 404],
  closed: ['closed', 'Kontakten är avslutad. Skriv så öppnar vi en ny.', 409],
  'not-responsible': ['not-responsible', 'Du ansvarar inte för den här kontakten just nu.', 403],
  // it would stand in the log as said, and the person would never read it
  'in-a-call': [
    'in-a-call',
    'Kontakten är ett samtal: det du skriver når inte personen. Ring upp, eller anteckna för kollegor.',
    409,
  ],
};

/** What is said, by whomever, on whatever channel: written once, then sent on if that is how the person is reached. */
@Injectable()
export class Say {
  private readonly batch: GroupCommit<Message, Verdict>;

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {
    this.batch = new GroupCommit((messages) => this.inTurn(messages));
  }

  /**
   * Adds a message to the log, once.
   * @returns its number. @throws Refused `unknown-contact`, `closed`, `not-responsible` or `in-a-call`
   */
  async say(message: Message): Promise<number> {
    const verdict = await this.batch.add(message);
    const no = NO[verdict.verdict];
    if (no) throw new Refused(...no);
    return verdict.seq;
  }

  /**
   * Most messages are one statement; those that need more follow at once, each with what belongs to it. Before the next
   * batch, not beside it: what was said later must not come before them.
   */
  private async inTurn(messages: Message[]): Promise<Verdict[]> {
    const verdicts = await this.db.single((tx) => addMessages(tx, messages, { alone: true }));
    const left = messages.filter((_, i) => verdicts[i]?.verdict === 'not-alone');
    if (left.length === 0) return verdicts;
    const whole = await this.db.transaction((tx) => this.write(tx, left));
    return verdicts.map((one) => (one.verdict === 'not-alone' ? (whole.shift() as Verdict) : one));
  }

  /** The same, inside a use case's own transaction. */
  async write(tx: Tx, messages: Message[]): Promise<Verdict[]> {
    const verdicts = await addMessages(tx, messages);
    for (const row of verdicts) if (row.verdict === 'new') await this.outbox.send(tx, row.channel, [row]);
    return verdicts;
  }
}
