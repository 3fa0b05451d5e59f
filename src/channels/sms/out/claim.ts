import { Inject, Injectable } from '@nestjs/common';
import { Outbox } from '../../../conversation/outbox.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Aftermath } from './aftermath.js';

interface Unsettled {
  id: string;
  state: 'queued' | 'sending' | 'uncertain';
  /** Seconds in this state. */
  age: number;
  /** How many times its fate was unknown. */
  doubts: number;
}

const UNSETTLED = `
    select d.id, d.state, extract(epoch from clock_timestamp() - d.changed_at)::float8 as age,
      (select count(*)::int from entry e where e.contact_id = d.contact_id and e.kind = 'delivery'
         and e.body ->> 'state' = 'uncertain' and (e.body ->> 'of')::int = d.seq) as doubts
    from delivery d where d.contact_id = $1 and d.state in ('queued', 'sending', 'uncertain')
    order by d.seq for update of d`;
/** What a hub needs beyond the provider's time to write down how it went. */
const WRITING_SECONDS = 4;
/** The job that comes back to a doubt may be a moment early. */
const NEARLY = 0.95;

/** Whose turn it is among the texts to one person: the oldest, one at a time, so that they arrive in the order they were said. */
@Injectable()
export class Claim {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly aftermath: Aftermath,
  ) {}

  /** @returns the id of a text that is the caller's to send, now; null when there is none, or another hub is at it. */
  next(contactId: string): Promise<string | null> {
    return this.db.transaction(async (tx) => {
      const texts = await tx.rows<Unsettled>(UNSETTLED, [contactId]);
      for (const text of texts.filter(({ state }) => state === 'sending'))
        if (!(await this.isGivenUp(tx, text))) return null;
      const due = texts.find((text) => this.isDue(text));
      if (!due) return null;
      await this.outbox.settle(tx, due.id, 'sending', {
        detail: due.state === 'uncertain' ? 'sent-again' : undefined,
      });
      return due.id;
    });
  }

  /** A hub that died while it was sending leaves a doubt. One that is alive still has its time. */
  private async isGivenUp(tx: Tx, { id, age }: Unsettled): Promise<boolean> {
    const left = this.config.HUB_SEND_TIMEOUT_SECONDS + WRITING_SECONDS - age;
    if (left <= 0) await this.aftermath.doubt(tx, id, 'interrupted');
    else await this.aftermath.lookAgain(tx, id, Math.ceil(left));
    return left <= 0;
  }

  private isDue({ state, age, doubts }: Unsettled): boolean {
    if (state === 'queued') return true;
    return state === 'uncertain' && doubts < 2 && age >= this.config.HUB_UNCERTAIN_SECONDS * NEARLY;
  }
}
