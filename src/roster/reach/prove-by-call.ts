import { Injectable } from '@nestjs/common';
import { randomInt, randomUUID } from 'node:crypto';
import type { ProofByCall } from '../../../libs/protocol/index.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs.js';
import { Refused } from '../../platform/refused.js';
import { TEST_CALL, type TestCall } from '../../platform/staff-call.js';

const DIGITS = 3;
const MOST_AN_HOUR = 5;
/** A call that nothing was heard of for so long is over. */
const LOST_SECONDS = 120;

/** One a minute and five an hour: a wrong number is somebody else's telephone. */
const BEGIN = `
  update worker_reach set call_id = $2, call_code = $3, call_state = 'calling', called_at = clock_timestamp(), call_dialed = false,
    calls = case when calls_since > clock_timestamp() - interval '1 hour' then calls + 1 else 1 end,
    calls_since = case when calls_since > clock_timestamp() - interval '1 hour' then calls_since else clock_timestamp() end
  where worker_id = $1 and coalesce(called_at < clock_timestamp() - interval '1 minute', true)
    and (calls < ${MOST_AN_HOUR} or calls_since < clock_timestamp() - interval '1 hour')
  returning phone`;

/** A telephone is proved by its keys: whoever holds it types what the console of its owner shows. */
@Injectable()
export class ProveByCall {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /** Calls the number. @returns the keys to be typed there. @throws Refused `no-number-or-too-soon` */
  begin(workerId: string): Promise<ProofByCall> {
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    const call: TestCall = { callId: randomUUID() };
    return this.db.transaction(async (tx) => {
      const [row] = await tx.rows(BEGIN, [workerId, call.callId, code]);
      if (!row)
        throw new Refused(
          'no-number-or-too-soon',
          `Skriv ett nummer först. Mellan två provsamtal går en minut, och det blir högst ${MOST_AN_HOUR} i timmen.`,
        );
      await this.jobs.put(tx, TEST_CALL, call);
      return { state: 'calling', code };
    });
  }

  /** How the last test call went, for its owner; null: there was none for this number. */
  async of(workerId: string): Promise<ProofByCall | null> {
    const [row] = await this.db.rows<ProofByCall>(
      `select case when call_state = 'calling' and called_at < clock_timestamp() - make_interval(secs => ${LOST_SECONDS})
          then 'no-answer' else call_state end as state,
         case when call_state = 'calling' then call_code end as code
       from worker_reach where worker_id = $1 and call_state is not null`,
      [workerId],
    );
    return row ?? null;
  }

  /** Taken up once: a call that may have begun is not begun again. Null: it is not wanted any more. */
  async dialing({ callId }: TestCall): Promise<string | null> {
    const [row] = await this.db.rows<{ phone: string }>(
      `update worker_reach set call_dialed = true where call_id = $1 and call_state = 'calling' and not call_dialed returning phone`,
      [callId],
    );
    return row?.phone ?? null;
  }

  /** The keys that prove it, of a call that is under way or has just been proved by them. */
  async codeOf(callId: string): Promise<string | null> {
    const [row] = await this.db.rows<{ code: string }>(
      `select call_code as code from worker_reach where call_id = $1 and call_state in ('calling', 'proved')`,
      [callId],
    );
    return row?.code ?? null;
  }

  /** How it ended; the first end stands. */
  settle(callId: string, state: 'proved' | 'wrong' | 'no-answer' | 'failed'): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [row] = await tx.rows<{ workerId: string }>(
        `update worker_reach set call_state = $2, verified_at = case when $2 = 'proved' then clock_timestamp() else verified_at end
         where call_id = $1 and call_state = 'calling' returning worker_id as "workerId"`,
        [callId, state],
      );
      if (!row || state !== 'proved') return;
      const { workerId } = row;
      await this.audit.record(tx, { workerId, action: 'phone-verified', aboutId: workerId });
      // calls are offered to them from now on
      tx.announce({ kind: 'presence', workerId });
    });
  }
}
