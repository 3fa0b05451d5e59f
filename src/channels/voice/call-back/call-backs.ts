import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { CallBackOutcome } from '../../../../libs/protocol/index.js';
import { afterTry, wishedAt, wishesNow, type Answered, type ByKey } from '../../../../libs/voice/index.js';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB, PERSON } from '../../../contacts/log.js';
import { putOff } from '../../../contacts/put-off.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import type { Tx } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { withdrawOpen } from '../../../routing/offers.js';
import type { CallerLeg } from '../legs/leg-row.js';
import { policyNow } from './policy.js';
import { TextInVain } from './text-in-vain.js';

/** The queue of looks whether what somebody said after the tone has come. */
export const MESSAGE_DUE = 'message-due';
/** Which recording of which leg: the document that asked for it. */
export interface MessageDue {
  legId: string;
  tick: number;
}

type Wish = { wished: 'now' | ByKey } | { wished: 'at'; at: number };

const PROMISE = `
  insert into call_back (id, contact_id, asked, wished, due_at) values ($1, $2, $3, $4, to_timestamp($5 / 1000.0))
  on conflict (contact_id) where ended_at is null do update set asked = excluded.asked, wished = excluded.wished, due_at = excluded.due_at`;
/** Less than this is now: nobody is put off for a minute. */
const SOON_SECONDS = 60;

/** The promises to call somebody: made, moved, tried, ended. The contact is locked by whoever asks. */
@Injectable()
export class CallBacks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly inVain: TextInVain,
  ) {}

  /** They were speaking after the tone, and go on or hang up: that it was recorded is told by another webhook, which may be lost. */
  async expectMessage(tx: Tx, { id, tick, stage }: Pick<CallerLeg, 'id' | 'tick' | 'stage'>): Promise<void> {
    if (stage !== 'recording') return;
    const due: MessageDue = { legId: id, tick };
    await this.jobs.put(tx, MESSAGE_DUE, due, this.config.HUB_MESSAGE_SECONDS);
  }

  /** Somebody asked for it: what was promised before is what they wish now. */
  async promise(tx: Tx, contactId: string, asked: 'person' | 'worker', wish: Wish): Promise<void> {
    const { policy, now } = await policyNow(tx);
    const at = wish.wished === 'at' ? wish.at : (wishedAt(wish.wished, now, policy) ?? now);
    await tx.rows(PROMISE, [randomUUID(), contactId, asked, wish.wished, at]);
    if (wish.wished !== 'now')
      await append(tx, contactId, [
        {
          actor: asked === 'person' ? PERSON : HUB,
          body: {
            kind: 'call',
            what: 'call-back-later',
            detail: wish.wished,
            at: new Date(at).toISOString(),
          },
        },
      ]);
    tx.announce({ kind: 'call', contactId });
  }

  /** Danger to life waits for no time: what they wished for later is promised for now. */
  async hasten(tx: Tx, contactId: string): Promise<void> {
    await tx.rows(
      `update call_back set wished = 'now', due_at = clock_timestamp()
       where contact_id = $1 and ended_at is null and asked = 'person' and due_at > clock_timestamp()`,
      [contactId],
    );
  }

  /** They were gone before they were answered, or left a message: to be got back to, also when they did not ask for a call. */
  async ensure(tx: Tx, contactId: string, asked: 'worker' | 'nobody'): Promise<void> {
    await tx.rows(
      `insert into call_back (id, contact_id, asked, wished, due_at) values ($1, $2, $3, 'now', clock_timestamp())
       on conflict (contact_id) where ended_at is null do nothing`,
      [randomUUID(), contactId, asked],
    );
    tx.announce({ kind: 'call', contactId });
  }

  /** The times that may be wished for by a key now. Danger to life is not put off. */
  async times(tx: Tx, band: string): Promise<ByKey[]> {
    if (band === 'R0') return [];
    const { policy, now } = await policyNow(tx);
    return wishesNow(now, policy);
  }

  /** The person is not on the line: until the time they wished for it rings at nobody. Danger to life waits for no time. */
  async putOffIfLater(tx: Tx, contactId: string): Promise<void> {
    const [later] = await tx.rows(
      `select from call_back b join contact c on c.id = b.contact_id
       where b.contact_id = $1 and b.ended_at is null and c.state = 'callback' and c.band <> 'R0'
         and b.due_at > clock_timestamp() + make_interval(secs => ${SOON_SECONDS})`,
      [contactId],
    );
    if (!later) return;
    await withdrawOpen(tx, contactId);
    await putOff(tx, await hold(tx, contactId));
  }

  /** A try has ended: it is over, or the next one is promised, at another time. */
  async tried(tx: Tx, contactId: string, end: Answered): Promise<void> {
    const [open] = await tx.rows<{ id: string; failed: number; asked: string }>(
      `select id, failed, asked from call_back where contact_id = $1 and ended_at is null for update`,
      [contactId],
    );
    if (!open) return;
    const { policy, now } = await policyNow(tx);
    const onward = afterTry(open.failed, end, now, policy);
    if (onward.kind === 'over') {
      if (onward.outcome !== 'reached')
        await tx.rows(`update call_back set failed = failed + 1 where id = $1`, [open.id]);
      return this.end(tx, contactId, onward.outcome);
    }
    await tx.rows(
      `update call_back set failed = failed + 1, due_at = to_timestamp($2 / 1000.0) where id = $1`,
      [open.id, onward.at],
    );
    if (onward.toText) await this.inVain.run(tx, contactId, open.asked);
    tx.announce({ kind: 'call', contactId });
  }

  async end(tx: Tx, contactId: string, outcome: CallBackOutcome): Promise<void> {
    const [ended] = await tx.rows(
      `update call_back set outcome = $2, ended_at = clock_timestamp() where contact_id = $1 and ended_at is null returning id`,
      [contactId, outcome],
    );
    if (!ended) return;
    if (outcome !== 'closed')
      await append(tx, contactId, [
        { actor: HUB, body: { kind: 'call', what: 'call-back-ended', detail: outcome } },
      ]);
    tx.announce({ kind: 'call', contactId });
  }
}
