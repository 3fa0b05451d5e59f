import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Contacts } from '../contacts/views.js';
import { Database } from '../platform/database/database.js';
import { lately } from '../platform/kept.js';
import { DUE, LEFT, TARGETS, WITHIN } from './meanings.js';

interface Figures {
  waiting: number;
  longest: number;
  answered: number;
  abandoned: number;
  arrived: number;
  within: number;
  due: number;
  speed: number;
  present: number;
}

/** Of the last hour. Standard contact-centre measures under their standard names; no label tells of a person. */
const FIGURES = `
  with hour as (select * from contact where arrived_at > now() - interval '1 hour')
  select (select count(*)::int from contact where waits) as waiting,
    coalesce((select extract(epoch from clock_timestamp() - min(arrived_at))::float8 from contact where waits), 0) as longest,
    count(*)::int as arrived, count(answered_at)::int as answered, count(*) filter (where ${LEFT})::int as abandoned,
    count(*) filter (where ${WITHIN})::int as within, count(*) filter (where ${DUE})::int as due,
    coalesce(avg(extract(epoch from answered_at - arrived_at)), 0)::float8 as speed,
    (select count(*)::int from presence where lease_until > clock_timestamp() and status = 'available') as present
  from hour`;
const FRESH_MS = 5000;
const GAPS_MS = 60_000;

/** What /metrics tells, measured from the database when asked, at most every few seconds. */
@Injectable()
export class Metrics implements OnApplicationBootstrap {
  readonly registry = new Registry();
  private readonly gauges: Record<string, Gauge>;
  private measured = -Infinity;
  /** Over the whole ledger, which takes long once it is large: whoever asks is not kept waiting for it. */
  private readonly unowned = lately(GAPS_MS, async () => (await this.contacts.gaps()).unownedSeconds);

  constructor(
    private readonly db: Database,
    private readonly contacts: Contacts,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [this.registry] });
    this.gauges = {
      waiting: gauge('stafett_contacts_waiting', 'Contacts that wait to be answered'),
      longest: gauge('stafett_longest_wait_seconds', 'How long the one who has waited longest has waited'),
      speed: gauge(
        'stafett_speed_to_answer_seconds',
        'Mean wait until a worker accepted, contacts of the last hour',
      ),
      abandonment: gauge(
        'stafett_abandonment_rate',
        'Share of the last hour’s contacts whose person left before being answered',
      ),
      service: gauge(
        'stafett_service_level',
        'Share of the last hour’s contacts whose answer was due that were answered within the target of their band',
      ),
      unowned: gauge(
        'stafett_unowned_seconds',
        'Seconds any contact ever stood without a responsible person',
      ),
      present: gauge('stafett_workers_available', 'Workers whose console is connected and available'),
    };
  }

  onApplicationBootstrap(): void {
    this.unowned();
  }

  async text(): Promise<string> {
    if (performance.now() - this.measured > FRESH_MS) {
      this.measured = performance.now();
      await this.measure();
    }
    return this.registry.metrics();
  }

  private async measure(): Promise<void> {
    const unowned = this.unowned();
    const [figures] = await this.db.rows<Figures>(FIGURES, [TARGETS]);
    if (!figures) return;
    const { arrived, abandoned, within, due, ...rest } = figures;
    const values: Record<string, number> = {
      ...rest,
      abandonment: arrived ? abandoned / arrived : 0,
      service: due ? within / due : 1,
      // Not measured yet is not zero.
      unowned: unowned ?? Number.NaN,
    };
    for (const [name, gauge] of Object.entries(this.gauges)) gauge.set(values[name] ?? 0);
  }
}
