import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  Fault as FaultView,
  FaultAnswer,
  Publication,
  Publish as Wish,
} from '../../../libs/protocol/index.js';
import {
  DAY_MS,
  faultsOf,
  gapsIn,
  resolve,
  unanswered,
  type Fault,
  type Reach,
} from '../../../libs/roster/index.js';
import { Audit } from '../../audit/audit.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { ofUnit, SERIES } from '../duty/counted-plan.js';
import { Duty } from '../duty/duty.js';
import { asGap, Rosters } from '../plan/rosters.js';

const YEAR_MS = 366 * DAY_MS;
const REACHES = `select worker_id as "workerId", phone, verified_at is not null as verified from worker_reach`;
const PUBLISH = `
  insert into roster_publication (id, unit_id, by_id, series, faults, answers)
  select gen_random_uuid(), $1, $2, coalesce((select jsonb_agg(${SERIES}) from shift_series where unit_id = $1), '[]'), $3, $4
  returning id`;
const LIST = `
  select p.id, p.unit_id as "unitId", p.at, p.faults, p.answers,
    jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) as by
  from roster_publication p join worker w on w.id = p.by_id where p.unit_id = $1 order by p.at desc limit 50`;

const asView = (unitId: string, fault: Fault): FaultView =>
  fault.kind === 'gap' ? { kind: 'gap', gap: asGap(unitId, fault) } : fault;

const SAYS: Record<Fault['kind'], (n: number) => string> = {
  'no-hours': () => 'inga öppettider',
  gap: (n) => `${n} luckor`,
  'no-way-to-reach': (n) => `${n} som inte går att nå`,
  'phone-not-verified': (n) => `${n} med ett nummer som ingen har prövat`,
};

function refusal(faults: Fault[]): Refused {
  const said = Object.entries(SAYS).flatMap(([kind, say]) => {
    const n = faults.filter((fault) => fault.kind === kind).length;
    return n > 0 ? [say(n)] : [];
  });
  return new Refused('roster-has-faults', `Schemat har ${said.join(', ')}. Namnge vem som svarar för det.`);
}

/** A plan becomes the roster that counts: with hours, without a gap and with everyone within reach, or with a lead who answers for it. */
@Injectable()
export class Publish {
  constructor(
    private readonly db: Database,
    private readonly rosters: Rosters,
    private readonly duty: Duty,
    private readonly audit: Audit,
  ) {}

  /** What stands against publishing the plan of a unit, a year ahead. @throws Refused `unknown` */
  async faults(unitId: string): Promise<FaultView[]> {
    return (await this.faultsNow(this.db, unitId)).map((fault) => asView(unitId, fault));
  }

  /** @throws Refused `unknown`, `roster-has-faults`, `not-a-lead` */
  publish(
    by: string,
    { unitId, answers }: z.output<typeof Wish>,
  ): Promise<{ id: string; faults: FaultView[] }> {
    return this.db.transaction(async (tx) => {
      // Whoever changes the plan meanwhile waits: what was judged is what is published.
      await tx.rows(`lock table shift_series in share row exclusive mode`);
      const found = await this.faultsNow(tx, unitId);
      const open = unanswered(found, answers);
      if (open.length > 0) throw refusal(open);
      await answeredByLeads(tx, answers);
      const faults = found.map((fault) => asView(unitId, fault));
      const values = [unitId, by, JSON.stringify(faults), JSON.stringify(found.length > 0 ? answers : [])];
      const [row] = await tx.rows<{ id: string }>(PUBLISH, values);
      await this.audit.record(tx, { workerId: by, action: 'roster-published' });
      await this.duty.bringInStep(tx);
      return { id: (row as { id: string }).id, faults };
    });
  }

  async list(unitId: string): Promise<Publication[]> {
    const rows = await this.db.rows<Omit<Publication, 'at'> & { at: Date }>(LIST, [unitId]);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  private async faultsNow(through: Pick<Tx, 'rows'>, unitId: string): Promise<Fault[]> {
    const { hours } = await this.rosters.unit(unitId, through);
    const now = await this.rosters.now(through);
    const within = { from: now, to: now + YEAR_MS };
    const plan = await this.rosters.plan('planned', now, through);
    const stretches = resolve(ofUnit(plan, unitId), within);
    const gaps = gapsIn(hours, stretches, within);
    return faultsOf({ hours, gaps }, stretches, await through.rows<Reach>(REACHES));
  }
}

/** Who answers must be able to: a lead whose account is open. */
async function answeredByLeads(tx: Tx, answers: FaultAnswer[]): Promise<void> {
  const named = [...new Set(answers.map(({ workerId }) => workerId))];
  const leads = await tx.rows(
    `select id from worker where id = any($1::uuid[]) and role in ('lead', 'admin') and disabled_at is null`,
    [named],
  );
  if (leads.length < named.length)
    throw new Refused('not-a-lead', 'Den som svarar för luckor i schemat ska vara ledare.');
}
