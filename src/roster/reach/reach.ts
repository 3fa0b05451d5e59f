import { Injectable } from '@nestjs/common';
import { createHash, randomInt, randomUUID } from 'node:crypto';
import type { ReachView } from '../../../libs/protocol/index.js';
import { phoneOf } from '../../../libs/roster/index.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs.js';
import { Refused } from '../../platform/refused.js';
import { STAFF_TEXT, type StaffText } from '../../platform/staff-text.js';

const CODE_MINUTES = 10;
const MOST_TRIES = 5;
const hashOf = (workerId: string, code: string): Buffer =>
  createHash('sha256').update(`${workerId} ${code}`).digest();

/** Another number is another phone: what was proved of the old one says nothing of it. */
const SET = `
  insert into worker_reach (worker_id, phone) values ($1, $2)
  on conflict (worker_id) do update set phone = excluded.phone, code_hash = null,
    call_id = null, call_state = null,
    verified_at = case when worker_reach.phone = excluded.phone then worker_reach.verified_at end`;
const CODE = `
  update worker_reach set code_hash = $2, code_until = clock_timestamp() + make_interval(mins => ${CODE_MINUTES}), tries = 0
  where worker_id = $1 and coalesce(code_until < clock_timestamp() + make_interval(mins => ${CODE_MINUTES - 1}), true)
  returning phone`;
const TRY = `
  update worker_reach set tries = tries + 1,
    verified_at = case when code_hash = $2 then clock_timestamp() else verified_at end,
    code_hash = case when code_hash = $2 then null else code_hash end
  where worker_id = $1 and code_hash is not null and code_until > clock_timestamp() and tries < ${MOST_TRIES}
  returning code_hash is null as right`;

/** How workers are reached outside the console: a number that its owner has proved to be theirs. */
@Injectable()
export class Reaches {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  all(): Promise<ReachView[]> {
    return this.db.rows<ReachView>(
      `select w.id as "workerId", r.phone, r.verified_at is not null as verified
       from worker w left join worker_reach r on r.worker_id = w.id
       where w.disabled_at is null and w.role <> 'admin' order by w.first_name, w.id`,
    );
  }

  async of(workerId: string): Promise<ReachView> {
    const [row] = await this.db.rows<ReachView>(
      `select worker_id as "workerId", phone, verified_at is not null as verified from worker_reach where worker_id = $1`,
      [workerId],
    );
    return row ?? { workerId, phone: null, verified: false };
  }

  /** @throws Refused `not-a-number` */
  async set(workerId: string, written: string): Promise<void> {
    const phone = phoneOf(written);
    if (!phone) throw new Refused('not-a-number', 'Det är inget telefonnummer som går att ringa.', 400);
    await this.db.transaction(async (tx) => {
      await tx.rows(SET, [workerId, phone]);
      await this.audit.record(tx, { workerId, action: 'phone-set', aboutId: workerId });
      // another number is not checked: they are not rung until it is
      tx.announce({ kind: 'presence', workerId });
    });
  }

  /** Texts a code to the number. @throws Refused `no-number-or-too-soon` */
  sendCode(workerId: string): Promise<void> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    return this.db.transaction(async (tx) => {
      const [row] = await tx.rows<{ phone: string }>(CODE, [workerId, hashOf(workerId, code)]);
      if (!row)
        throw new Refused(
          'no-number-or-too-soon',
          'Skriv ett nummer först, eller vänta en minut mellan koderna.',
        );
      const text: StaffText = {
        ref: randomUUID(),
        to: row.phone,
        text: `Stafett: koden som visar att numret är ditt är ${code}. Den gäller i ${CODE_MINUTES} minuter.`,
      };
      await this.jobs.put(tx, STAFF_TEXT, text);
    });
  }

  /** @throws Refused `wrong-code` */
  async verify(workerId: string, code: string): Promise<void> {
    const [row] = await this.db.rows<{ right: boolean }>(TRY, [workerId, hashOf(workerId, code)]);
    if (!row?.right)
      throw new Refused('wrong-code', 'Koden stämmer inte, eller har gått ut. Be om en ny om det inte går.');
    await this.db.transaction(async (tx) => {
      await this.audit.record(tx, { workerId, action: 'phone-verified', aboutId: workerId });
      // calls are offered to them from now on
      tx.announce({ kind: 'presence', workerId });
    });
  }
}
