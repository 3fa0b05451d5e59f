import { Injectable } from '@nestjs/common';
import type { WishReport } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';

/** Counted from the log, which forgets nothing: also what was wished once and changed since. */
const FIGURES = `
  select (select count(*)::int from person_wish) as wishes,
    coalesce((select jsonb_object_agg(wish, n) from (
      select body ->> 'wish' as wish, count(*)::int as n from entry where kind = 'unmet' group by 1) told), '{}') as unmet,
    coalesce((select jsonb_object_agg(choice, n) from (
      select a.body ->> 'option' as choice, count(*)::int as n
      from (select distinct contact_id from entry where kind = 'unmet') told
      join entry a on a.contact_id = told.contact_id and a.kind = 'answer' and a.body ->> 'question' = 'wish-unmet'
      group by 1) chosen), '{}') as choices`;

/** Hard wishes that nobody could meet: said to the person, and counted, so that it never fails in silence. */
@Injectable()
export class WishFigures {
  constructor(private readonly db: Database) {}

  async report(): Promise<WishReport> {
    const [report] = await this.db.rows<WishReport>(FIGURES);
    return report as WishReport;
  }
}
