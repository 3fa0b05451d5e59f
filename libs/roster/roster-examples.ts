import type { Hours, Plan, Series, WeeklyRule } from './model.js';

/** For tests: a roster can be said in a line. */
export const everyDay = [1, 2, 3, 4, 5, 6, 7];
export const weekly = (rule: Partial<WeeklyRule> & Pick<WeeklyRule, 'starts' | 'ends'>): WeeklyRule => ({
  kind: 'weekly',
  from: '2020-01-06',
  until: null,
  weekdays: everyDay,
  everyWeeks: 1,
  on: ['ordinary', 'eve', 'red'],
  days: rule.ends <= rule.starts ? 1 : 0,
  ...rule,
});
export const series = (id: string, workerId: string, rule: WeeklyRule): Series => ({
  ...{ id, workerId, rule },
  unitId: 'unit',
  mode: 'site',
});
export const plan = (all: Series[], more: Partial<Plan> = {}): Plan => ({
  series: all,
  overrides: [],
  absences: [],
  extras: [],
  ...more,
});
export const roundTheClock: Hours[] = [{ on: everyDay, from: '00:00', to: '24:00', least: 1, onSite: false }];
export const at = (text: string): number => Date.parse(text);
