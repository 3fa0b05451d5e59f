import type { NewSeriesBody, Stretch, UnitPlan, WeekView } from '../../libs/protocol/index.js';
import { addDays, dateAt, dayAt, DAY_MS, instantAt } from '../../libs/roster/index.js';
import type { Worker } from '../support/people.js';
import type { RunningHub } from '../support/hub.js';

/** A lead who plans, by the hub's own doors. Days are counted from today; hours are the city's. */
export class Planner {
  unitId = '';
  private today = '';

  private constructor(
    readonly hub: RunningHub,
    readonly lead: Worker,
  ) {}

  static async of(hub: RunningHub, lead: Worker): Promise<Planner> {
    const planner = new Planner(hub, lead);
    const [row] = await hub.rows<{ now: Date }>('select clock_timestamp() as now');
    planner.today = dateAt(row!.now.getTime());
    return planner;
  }

  day = (n: number): string => addDays(this.today, n);
  at = (n: number, clock: string): string => new Date(instantAt(this.day(n), clock)).toISOString();
  dayStart = (n: number): number => dayAt(this.day(n));
  readonly dayMs = DAY_MS;

  async does<T>(method: string, path: string, body?: object): Promise<T> {
    const { status, body: answer } = await this.lead.http(method, path, body);
    if (status > 299) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
    return answer as T;
  }

  async opensUnit(name: string, hours: object[] = []): Promise<string> {
    const { id } = await this.does<{ id: string }>('POST', '/api/units', {
      name,
      authority: 'association',
      needs: ['addiction'],
    });
    if (hours.length > 0) await this.does('PUT', `/api/roster/units/${id}/hours`, hours);
    this.unitId = id;
    return id;
  }

  plans(
    workerId: string,
    rule: Partial<NewSeriesBody['rule']> & { starts: string; ends: string },
    mode = 'site',
  ): Promise<{ id: string }> {
    const whole = { kind: 'weekly', from: this.day(0), weekdays: [1, 2, 3, 4, 5, 6, 7], ...rule };
    return this.does('POST', '/api/roster/series', { unitId: this.unitId, workerId, mode, rule: whole });
  }

  /** What the lead says to a unit whose hours nobody has put in. */
  get withoutHours(): object {
    return { kind: 'no-hours', workerId: this.lead.workerId, reason: 'Enheten har inga fasta tider' };
  }

  publishes(answers: object[] = []): Promise<{ id: string }> {
    return this.does('POST', '/api/roster/publications', { unitId: this.unitId, answers });
  }

  week(n = 0, which = 'counted'): Promise<WeekView> {
    return this.lead.gets(`/api/roster/week?unitId=${this.unitId}&date=${this.day(n)}&which=${which}`);
  }

  unitPlan = async (): Promise<UnitPlan> =>
    (await this.lead.gets<UnitPlan[]>('/api/roster/units')).find(({ id }) => id === this.unitId)!;

  /** Who is on duty for the unit at an instant, in the rows the router reads. */
  async onDuty(at: string): Promise<string[]> {
    const rows = await this.hub.rows<{ name: string }>(
      `select w.first_name as name from shift s join worker w on w.id = s.worker_id
       where s.unit_id = $1 and s.starts_at <= $2 and s.ends_at > $2 order by 1`,
      [this.unitId, at],
    );
    return rows.map(({ name }) => name);
  }
}

export const turnOf = (week: WeekView, workerId: string, from: string): Stretch =>
  week.stretches.find((one) => one.workerId === workerId && one.from === from)!;
