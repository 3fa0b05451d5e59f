/** Everyone reads the city's time, wherever their own clock stands. */
const ZONE = 'Europe/Stockholm';
type Language = 'sv' | 'en';

const format = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: ZONE, ...options });

const CLOCK = { sv: format('sv', { timeStyle: 'short' }), en: format('en', { timeStyle: 'short' }) };
const SECOND = { sv: format('sv', { timeStyle: 'medium' }), en: format('en', { timeStyle: 'medium' }) };
const EXACT = {
  sv: format('sv', { dateStyle: 'full', timeStyle: 'medium' }),
  en: format('en', { dateStyle: 'full', timeStyle: 'medium' }),
};
const DAY: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};
const DAYS = { sv: format('sv', DAY), en: format('en', DAY) };
const DATE = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

export const dateOf = (ms: number): string => DATE.format(ms);

/** The hour, and the day too when it is not today. */
export function clock(at: string, now: number, language: Language): string {
  const ms = Date.parse(at);
  return dateOf(ms) === dateOf(now) ? CLOCK[language].format(ms) : DAYS[language].format(ms);
}

export const clockToTheSecond = (at: string, language: Language): string =>
  SECOND[language].format(Date.parse(at));

export const exactly = (at: string, language: Language): string => EXACT[language].format(Date.parse(at));

/** 0:41, 12:05, 3 h 07, 2 d 4 h: as short as it can be read. */
export function span(seconds: number): string {
  const s = Math.max(0, Math.floor(seconds));
  if (s < 3_600) return `${Math.floor(s / 60)}:${pad(s % 60)}`;
  if (s < 86_400) return `${Math.floor(s / 3_600)} h ${pad(Math.floor((s % 3_600) / 60))}`;
  return `${Math.floor(s / 86_400)} d ${Math.floor((s % 86_400) / 3_600)} h`;
}

const pad = (n: number): string => String(n).padStart(2, '0');

const PARTS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A date and an hour on Stockholm's clock, as an instant. Tried twice, for the days when the clock is moved. */
export function stockholmInstant(date: string, time: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (ms: number): number => Date.parse(`${PARTS.format(ms).replace(' ', 'T')}Z`) - ms;
  const first = wanted - offsetAt(wanted);
  return new Date(wanted - offsetAt(first)).toISOString();
}
