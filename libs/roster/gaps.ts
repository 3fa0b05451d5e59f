import type { Gap, Hours, Stretch, Window } from './model.js';
import { dayKind } from './red-days.js';
import { addDays, clockMs, DAY_MS, dateAt, instantOf, STOCKHOLM, wallDate, weekdayOf } from './wall-time.js';

interface Needed extends Window {
  least: number;
  onSite: boolean;
}

/** The hours that count on a date: those of a red day or an eve when the unit has such, else those of its weekday. */
function hoursOn(hours: Hours[], date: string): Hours[] {
  const kind = dayKind(date);
  if (kind !== 'ordinary' && hours.some(({ on }) => on.includes(kind)))
    return hours.filter(({ on }) => on.includes(kind));
  return hours.filter(({ on }) => on.includes(weekdayOf(date)));
}

/** When somebody must be there, as instants. `to` at or before `from` is on the next day. */
export function neededIn(hours: Hours[], within: Window): Needed[] {
  const needed: Needed[] = [];
  const last = dateAt(within.to);
  for (let date = addDays(dateAt(within.from), -1); date <= last; date = addDays(date, 1)) {
    for (const { from: opens, to: closes, least, onSite } of hoursOn(hours, date)) {
      const [begin, end] = [clockMs(opens), clockMs(closes)];
      const day = wallDate(date);
      const from = Math.max(instantOf(STOCKHOLM, day + begin), within.from);
      const to = Math.min(instantOf(STOCKHOLM, day + end + (end <= begin ? DAY_MS : 0)), within.to);
      if (from < to) needed.push({ from, to, least, onSite });
    }
  }
  return needed;
}

type Turn = { at: number; by: 1 | -1 } & ({ need: Needed } | { mode: Stretch['mode'] });

function turns(needed: Needed[], stretches: Stretch[]): Turn[] {
  const both = <T extends object>({ from, to }: Window, what: T) => [
    { at: from, by: 1 as const, ...what },
    { at: to, by: -1 as const, ...what },
  ];
  return [
    ...needed.flatMap((need) => both(need, { need })),
    ...stretches.flatMap((stretch) => both(stretch, { mode: stretch.mode })),
  ].sort((a, b) => a.at - b.at);
}

/** Of what is needed at once, what is most lacking. */
function worst(open: Set<Needed>, there: { site: number; home: number }): Omit<Gap, 'from' | 'to'> | null {
  let found: Omit<Gap, 'from' | 'to'> | null = null;
  for (const { least, onSite } of open) {
    const have = onSite ? there.site : there.site + there.home;
    if (have < least && (!found || least - have > found.least - found.have)) found = { least, have, onSite };
  }
  return found;
}

function add(gaps: Gap[], gap: Gap): void {
  const last = gaps.at(-1);
  const goesOn = last?.to === gap.from && last.least === gap.least && last.have === gap.have;
  if (last && goesOn && last.onSite === gap.onSite) last.to = gap.to;
  else gaps.push(gap);
}

/** Who is at home is there by telephone alone: with a number that nobody has proved they are nobody, and the hours a gap. */
export const withinReach = (stretches: Stretch[], reached: ReadonlySet<string>): Stretch[] =>
  stretches.filter(({ mode, workerId }) => mode === 'site' || reached.has(workerId));

/** When fewer are on duty than must be. Nobody at all is a gap like any other: an empty roster is one long gap. */
export function gapsIn(hours: Hours[], stretches: Stretch[], within: Window): Gap[] {
  const gaps: Gap[] = [];
  const open = new Set<Needed>();
  const there = { site: 0, home: 0 };
  let since = within.from;
  for (const turn of turns(neededIn(hours, within), stretches)) {
    const lacking = turn.at > since ? worst(open, there) : null;
    if (lacking) add(gaps, { from: since, to: turn.at, ...lacking });
    since = Math.max(since, turn.at);
    if ('mode' in turn) there[turn.mode] += turn.by;
    else if (turn.by === 1) open.add(turn.need);
    else open.delete(turn.need);
  }
  return gaps;
}
