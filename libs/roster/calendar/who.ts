import type { CalendarEvent } from './read-calendar.js';

/** A worker as a calendar may name them. */
export interface Known {
  workerId: string;
  username: string;
  name: string;
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

/** Who an event is for: its attendees by address or name, every one of them; without attendees, the names in its title. */
export function whoIn(
  { attendees, summary }: Pick<CalendarEvent, 'attendees' | 'summary'>,
  workers: Known[],
): { workerIds: string[]; unknown: string[] } {
  const named =
    attendees.length > 0
      ? attendees.map(({ address, name }) => ({
          said: name || address,
          candidates: [address, address.split('@')[0] ?? '', name, name.split(' ')[0] ?? ''],
        }))
      : namesIn(summary).map((name) => ({ said: name, candidates: [name, name.split(' ')[0] ?? ''] }));
  const found = named.map(({ said, candidates }) => ({ said, worker: find(workers, candidates) }));
  return {
    workerIds: [...new Set(found.flatMap(({ worker }) => (worker ? [worker.workerId] : [])))],
    unknown: found.flatMap(({ said, worker }) => (worker ? [] : [said])),
  };
}
