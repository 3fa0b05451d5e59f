type Language = 'sv' | 'en';
const zone = { timeZone: 'Europe/Stockholm' } as const;
const locale = (language: Language): string => (language === 'sv' ? 'sv-SE' : 'en-GB');
const CLOCK = new Intl.DateTimeFormat('sv-SE', { ...zone, hour: '2-digit', minute: '2-digit' });

export const hour = (at: string): string => CLOCK.format(Date.parse(at));
export const hours = ({ from, to }: { from: string; to: string }): string => `${hour(from)}–${hour(to)}`;

const DAY_MS = 86_400_000;
/** What stands in a day's cell: one that began before the week only ends there, a long one says its last day. */
export function hoursIn(of: { from: string; to: string }, weekFrom: string, language: Language): string {
  const weekday = new Intl.DateTimeFormat(locale(language), { ...zone, weekday: 'short' });
  const isLong = Date.parse(of.to) - Date.parse(of.from) >= DAY_MS;
  const end = isLong ? `${weekday.format(Date.parse(of.to))} ${hour(of.to)}` : hour(of.to);
  return Date.parse(of.from) < Date.parse(weekFrom) ? `…–${end}` : `${hour(of.from)}–${end}`;
}

export const dayName = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    ...zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(Date.parse(at));
/** The end of what has just been said to begin: its weekday and hour, no date. */
export const shortMoment = (at: string, language: Language): string =>
  `${new Intl.DateTimeFormat(locale(language), { ...zone, weekday: 'short' }).format(Date.parse(at))} ${hour(at)}`;
export const when = (of: { from: string; to: string }, language: Language): string =>
  `${dayName(of.from, language)} ${hours(of)}`;
export const moment = (at: string, language: Language): string => `${dayName(at, language)} ${hour(at)}`;
