import type ICAL from 'ical.js';

export const textOf = (event: ICAL.Component, name: string): string => {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
};

const occurrenceOf = (event: ICAL.Component): string =>
  String(event.getFirstPropertyValue('recurrence-id') ?? '');
const versionOf = (event: ICAL.Component): number => Number(event.getFirstPropertyValue('sequence') ?? 0);
const startOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('dtstart') ?? '');

/**
 * Of every event the version that counts: a file may hold the old one beside the new (SEQUENCE, RFC 5545 3.8.7.4), and of
 * two that begin together the later. Two of one name and version that begin at different hours are both meant; so are all
 * without a name.
 */
export function newestOf(events: ICAL.Component[]): ICAL.Component[] {
  const named = Map.groupBy(events, (event) => {
    const uid = textOf(event, 'uid');
    return uid && `${uid}\n${occurrenceOf(event)}`;
  });
  return [...named].flatMap(([name, same]) => {
    if (!name) return same;
    const newest = Math.max(...same.map(versionOf));
    const left = same.filter((event) => versionOf(event) === newest);
    return [...new Map(left.map((event) => [startOf(event), event])).values()];
  });
}
