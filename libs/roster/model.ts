/** Instants are milliseconds since 1970; dates and hours are those of a wall clock, by default Stockholm's. */
export type DateText = string;
export type ClockText = string;

/** On site at the console, or standing by at home, reached by phone. */
export type Mode = 'site' | 'home';

/** `red`: a holiday, or an eve that counts as one. `eve`: the day before a red day. Plain Sundays are told by their weekday. */
export type DayKind = 'ordinary' | 'eve' | 'red';

export interface Window {
  from: number;
  to: number;
}

/** Monday is 1, Sunday 7. `days`: how many days after it began a shift ends. */
export interface WeeklyRule {
  kind: 'weekly';
  from: DateText;
  until: DateText | null;
  weekdays: number[];
  everyWeeks: number;
  on: DayKind[];
  starts: ClockText;
  ends: ClockText;
  days: number;
}

/** What an imported calendar event says (RFC 5545): hours on the wall of `zone`, exceptions as instants. */
export interface CalendarRule {
  kind: 'calendar';
  zone: string;
  /** 2026-03-29T22:00:00 on the wall. */
  starts: string;
  /** Until an hour on the wall so many seconds of wall later; `exact`: so many real seconds, whatever the clock does. */
  seconds: number;
  exact: boolean;
  /** RRULE, with UNTIL on the same wall. */
  rules: string[];
  also: number[];
  except: number[];
}

export type Rule = WeeklyRule | CalendarRule;

/** One place in the roster that comes back again and again, and who usually fills it. */
export interface Series {
  id: string;
  unitId: string;
  workerId: string;
  mode: Mode;
  rule: Rule;
}

/** Someone else, or nobody, takes a place for a while. A later one counts above an earlier: so an override can be overridden. */
export interface Override extends Window {
  id: string;
  seq: number;
  seriesId: string;
  workerId: string | null;
}

export interface Absence extends Window {
  workerId: string;
}

/** One shift put in by hand, beside every series. */
export interface Extra extends Window {
  id: string;
  unitId: string;
  workerId: string;
  mode: Mode;
}

export interface Plan {
  series: Series[];
  overrides: Override[];
  absences: Absence[];
  extras: Extra[];
}

/** A worker on duty for a unit from one instant to another, and which place that fills. */
export interface Stretch extends Window {
  unitId: string;
  workerId: string;
  mode: Mode;
  /** The series or the extra shift it comes from, and when that one's own occurrence begins. */
  origin: string;
  begins: number;
  /** Whose place it usually is, when it is somebody else's. */
  insteadOf: string | null;
}

/** When a unit must have somebody, and how many. `on`: weekdays 1 to 7, or the days that count instead of their weekday. */
export interface Hours {
  on: (number | 'eve' | 'red')[];
  from: ClockText;
  to: ClockText;
  least: number;
  /** Only those on site count. */
  onSite: boolean;
}

export interface Gap extends Window {
  least: number;
  have: number;
  onSite: boolean;
}
