import type { NewSeriesBody, Series } from '../../../../libs/protocol/roster.js';

export interface RowDraft {
  kind: 'weekly' | 'once';
  starts: string;
  ends: string;
  weekdays: string[];
  everyWeeks: string;
  from: string;
  until: string;
  on: ('ordinary' | 'eve' | 'red')[];
  mode: 'site' | 'home';
}

const weekdayOf = (date: string): number => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

const newRow = (date: string): RowDraft => ({
  kind: 'weekly',
  ...{ starts: '08:00', ends: '16:30', everyWeeks: '1', from: date, until: '', mode: 'site' },
  weekdays: [String(weekdayOf(date))],
  on: ['ordinary', 'eve', 'red'],
});

export function draftOf(date: string, series: Series | null): RowDraft {
  if (series?.rule.kind !== 'weekly') return newRow(date);
  const { starts, ends, weekdays, everyWeeks, from, until, on } = series.rule;
  return {
    kind: 'weekly',
    ...{ starts, ends, from, on, mode: series.mode },
    weekdays: weekdays.map(String),
    everyWeeks: String(everyWeeks),
    until: until ?? '',
  };
}

/** Whose days are more than one (a weekend of stand-by, an import) keeps them: here only hours are said. */
export function seriesOf(
  draft: RowDraft,
  unitId: string,
  workerId: string,
  series: Series | null,
): NewSeriesBody {
  const rule = series?.rule.kind === 'weekly' ? series.rule : null;
  const days = rule?.days !== undefined && rule.days > 1 ? { days: rule.days } : {};
  const { starts, ends, from, on, mode } = draft;
  return {
    ...{ unitId, workerId, mode },
    rule: {
      kind: 'weekly',
      ...{ starts, ends, from, on, ...days },
      weekdays: draft.weekdays.map(Number).sort((a, b) => a - b),
      everyWeeks: Number(draft.everyWeeks),
      until: draft.until || null,
    },
  };
}

export const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
