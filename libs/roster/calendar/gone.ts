import type { CalendarRule, Window } from '../model.js';
import { DAY_MS, wallOf } from '../wall-time.js';
import { calendarOccurrences } from './occurrences.js';

/** A row of the plan as an earlier import left it. */
export interface Brought {
  id: string;
  uid: string;
  workerId: string;
  rule: CalendarRule;
  /** The calendar that brought it; '' when that was not known. */
  source: string;
}

/** What a file says of the calendar it comes from. */
export interface Said {
  /** '' when the file does not say which calendar it is. */
  source: string;
  /** Every event it names, also cancelled ones and those nobody comes to. */
  seen: string[];
  /** Those it names that could not be read: what stands of them stays until they can. */
  unread: string[];
  /** Who is to be there, by event. */
  meant: { uid: string; workerId: string }[];
}

export interface Gone {
  row: Brought;
  /** Its next turn, or the one under way. */
  next: Window;
  /** What is left of the row: the turn under way, which is not moved. Null: nothing is. */
  left: CalendarRule | null;
}

const AHEAD_MS = 400 * DAY_MS;

/** An event itself, one changed occurrence of it, or the second of its name. */
const isOf = (uid: string, event: string): boolean =>
  uid === event || uid.startsWith(`${event}#`) || uid.startsWith(`${event}@`);

function isMeant({ uid, workerId, source }: Brought, said: Said): boolean {
  if (said.meant.some((one) => one.uid === uid && one.workerId === workerId)) return true;
  if (said.unread.some((event) => isOf(uid, event))) return true;
  // A file is the whole truth about its own calendar, and about another only what it names.
  return !(said.source && source === said.source) && !said.seen.some((event) => isOf(uid, event));
}

const onlyTurn = (rule: CalendarRule, turn: Window): CalendarRule => ({
  ...rule,
  starts: new Date(wallOf(rule.zone, turn.from)).toISOString().slice(0, 19),
  ...{ rules: [], also: [], except: [] },
});

/**
 * Which rows go because their calendar no longer says so. What another calendar brought stays, and so does what is over;
 * of a row with a turn under way that turn is left.
 * @param rows those of the file's own calendar, and those of which it is not known
 */
export function goneFrom(rows: Brought[], said: Said, now: number): Gone[] {
  return rows.flatMap((row) => {
    if (isMeant(row, said)) return [];
    const starts = Date.parse(`${row.rule.starts}Z`);
    const [next] = calendarOccurrences(row.rule, { from: now, to: Math.max(now, starts) + AHEAD_MS });
    if (!next) return [];
    const isUnderWay = next.from <= now;
    const isAlone = row.rule.rules.length + row.rule.also.length === 0;
    if (isUnderWay && isAlone) return [];
    return [{ row, next, left: isUnderWay ? onlyTurn(row.rule, next) : null }];
  });
}
