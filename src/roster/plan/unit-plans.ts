import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Competence, Hours, NewUnit, Unit, UnitPlan } from '../../../libs/protocol/index.js';
import { Audit } from '../../audit/audit.js';
import { refuseWhenChanged } from '../../platform/changed-meanwhile.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { named, placed } from './competence-areas.js';

const UNITS = `
  select u.id, u.name, u.authority, u.hours, u.version, t.needs, t.areas,
    (select coalesce(jsonb_agg(jsonb_build_object('need', c.need, 'ages', c.ages, 'areas', c.areas,
       'validFrom', c.valid_from, 'validTo', c.valid_to) order by c.need, c.valid_from), '[]')
     from unit_competence c where c.unit_id = u.id) as competences,
    (select max(at) from roster_publication p where p.unit_id = u.id) as "publishedAt"
  from unit u join lateral (
    select array(select distinct n from competence_today k, unnest(k.needs) n where k.unit_id = u.id order by n) as needs,
      case when exists (select from competence_today k where k.unit_id = u.id and k.areas = '{}') then '{}'
        else array(select distinct a from competence_today k, unnest(k.areas) a where k.unit_id = u.id order by a) end as areas) t on true
  order by u.name`;

const SET_COMPETENCES = `
  insert into unit_competence (unit_id, need, ages, areas, valid_from, valid_to)
  select $1, c.need, array(select jsonb_array_elements_text(c.ages)), array(select jsonb_array_elements_text(c.areas)),
    c."validFrom", c."validTo"
  from jsonb_to_recordset($2::jsonb) as c(need text, ages jsonb, areas jsonb, "validFrom" date, "validTo" date)`;

/** The unit that is changed, and which version of it was read. */
interface OfUnit {
  id: string;
  version: number | undefined;
}

/** Units: what they take and from when, when they must have somebody. */
@Injectable()
export class UnitPlans {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async all(): Promise<UnitPlan[]> {
    const rows = await this.db.rows<Omit<UnitPlan, 'publishedAt'> & { publishedAt: Date | null }>(UNITS);
    return rows.map((row) => ({
      ...row,
      competences: row.competences.map(named),
      publishedAt: row.publishedAt?.toISOString() ?? null,
    }));
  }

  /** With the competences it begins with. @throws Refused `name-taken` */
  add(by: string, { name, authority, needs, areas }: z.output<typeof NewUnit>): Promise<Unit> {
    return this.db.transaction(async (tx) => {
      const [unit] = await tx.rows<{ id: string }>(
        `insert into unit (id, name, authority) values (gen_random_uuid(), $1, $2)
         on conflict (name) do nothing returning id`,
        [name, authority],
      );
      if (!unit) throw new Refused('name-taken', 'Det finns redan en enhet med det namnet.');
      await tx.rows(`insert into unit_competence (unit_id, need, areas) select $1, unnest($2::text[]), $3`, [
        unit.id,
        needs,
        areas,
      ]);
      await this.audit.record(tx, { workerId: by, action: 'unit-added' });
      return { id: unit.id, name, authority, needs, areas };
    });
  }

  /** @throws Refused `unknown`, `changed-meanwhile` */
  setHours(by: string, of: OfUnit, hours: Hours[]): Promise<void> {
    return this.change(by, of, 'unit-hours-set', (tx) =>
      tx.rows(`update unit set hours = $2 where id = $1`, [of.id, JSON.stringify(hours)]),
    );
  }

  /** @throws Refused `unknown`, `unknown-place`, `changed-meanwhile` */
  setCompetences(by: string, of: OfUnit, competences: Competence[]): Promise<void> {
    return this.change(by, of, 'unit-competences-set', async (tx) => {
      await tx.rows(`delete from unit_competence where unit_id = $1`, [of.id]);
      await tx.rows(SET_COMPETENCES, [of.id, JSON.stringify(competences.map(placed))]);
    });
  }

  private change(by: string, { id, version }: OfUnit, action: string, work: (tx: Tx) => Promise<unknown>) {
    return this.db.transaction(async (tx) => {
      const [unit] = await tx.rows<{ version: number }>(`select version from unit where id = $1 for update`, [
        id,
      ]);
      if (!unit) throw new Refused('unknown', 'Enheten finns inte.', 404);
      refuseWhenChanged(version, unit.version);
      await work(tx);
      await tx.rows(`update unit set version = version + 1 where id = $1`, [id]);
      await this.audit.record(tx, { workerId: by, action });
      // The router looks again: what a unit takes may decide who is asked.
      tx.announce({ kind: 'presence', workerId: by });
    });
  }
}
