import type { Attendee, CalendarEvent } from './read-calendar.js';

/** A worker as a calendar may name them. */
export interface Known {
  workerId: string;
  username: string;
  name: string;
}

export interface Who {
  workerIds: string[];
  /** Named, and nobody's here. */
  unknown: string[];
  /** Asked, and not coming. */
  declined: string[];
}

const plain = (text: string): string => text.trim().toLowerCase();

/** Names in a title: "Anna, Bo", "Anna/Bo", "Anna & Bo", "Jour: Anna". */
const namesIn = (summary: string): string[] =>
  summary
    .replace(/^[^:]*:/, '')
    .split(/[,/&+;]|\soch\s/i)
    .map((name) => name.trim())
    .filter(Boolean);

function find(workers: Known[], candidates: string[]): Known | undefined {
  const wanted = candidates.map(plain).filter(Boolean);
  const byUsername = workers.find(({ username }) => wanted.includes(plain(username)));
  if (byUsername) return byUsername;
  const byName = workers.filter(({ name }) => wanted.includes(plain(name)));
  // Two of one name: nobody is guessed at.
  return byName.length === 1 ? byName[0] : undefined;
}

/**
 * An attendee comes from any mail domain, and all that is known of a worker is a first name: so a longer name beside the
 * address is another's until a person says otherwise.
 */
function findAttendee(workers: Known[], { address, name }: Attendee): Known | undefined {
  const byAddress = workers.find(({ username }) => plain(username) === address);
  if (byAddress) return byAddress;
  const local = address.split('@')[0] ?? '';
  const named = plain(name);
  const saysNoMore = ['', address, local].includes(named);
  const found = find(workers, saysNoMore ? [local] : [name]);
  const byLocal = find(workers, [local]);
  // The name and the address mean two of us: nobody is guessed at.
  return byLocal && found && byLocal !== found ? undefined : found;
}

const saidOf = ({ address, name }: Attendee): string =>
  name && name !== address ? `${name} <${address}>` : address;

/** "Anna" or "Anna Lindqvist", in a calendar that is the unit's own; "Anna på kurs" is neither. */
const isName = (name: string): boolean => /^\p{Lu}[\p{L}.-]*( \p{Lu}[\p{L}.-]*)*$/u.test(name);

function whoIsAsked({ attendees, summary }: Pick<CalendarEvent, 'attendees' | 'summary'>, workers: Known[]) {
  if (attendees.length > 0)
    return attendees
      .filter(({ declined }) => !declined)
      .map((one) => ({ said: saidOf(one), worker: findAttendee(workers, one) }));
  return namesIn(summary).map((name) => {
    const first = isName(name) ? (name.split(' ')[0] ?? '') : '';
    return { said: name, worker: find(workers, [name, first]) };
  });
}

/** Who an event is for: its attendees by address or name, every one who comes; without attendees, the names in its title. */
export function whoIn(event: Pick<CalendarEvent, 'attendees' | 'summary'>, workers: Known[]): Who {
  const asked = whoIsAsked(event, workers);
  return {
    workerIds: [...new Set(asked.flatMap(({ worker }) => (worker ? [worker.workerId] : [])))],
    unknown: asked.flatMap(({ said, worker }) => (worker ? [] : [said])),
    declined: event.attendees.filter(({ declined }) => declined).map((one) => one.name || one.address),
  };
}
