import type { Competence, Scene, Worker } from '../../libs/routing/index.js';

type Special = Pick<Worker, 'gender' | 'peer' | 'lead'>;
type Rooms = Record<'voice' | 'sms' | 'webchat', number | null>;

export interface WorkerRow extends Pick<
  Worker,
  'workerId' | 'present' | 'available' | 'room' | 'idleSince' | 'languages'
> {
  /** A telephone that was checked. */
  hasPhone: boolean;
  /** What few workers have is said of those few: writing it out costs more than finding it. Room per channel: null, as in all. */
  more: (Special & Rooms) | null;
}

type ByWorker<T> = Record<string, T> | null;
/** What is on whom, by the worker's id; of most there is nothing to say. */
export interface Load {
  /** Those whose shift is now, and the units they are on duty for. */
  duty: ByWorker<{ onSite: boolean; units: string[] }>;
  held: ByWorker<number>;
  open: ByWorker<number>;
  calls: ByWorker<{ calls: number; inCall: boolean }>;
  /** Of those with less room on a channel. */
  narrow: ByWorker<{ sms: number; webchat: number }>;
}

const LIKE_MOST: Special & Rooms = {
  ...{ gender: null, peer: false, lead: false },
  ...{ voice: 1, sms: null, webchat: null },
};

/**
 * Everyone who could be asked: on duty by the roster, at home with a number that was checked, and the desk and the lead
 * whether on duty or not. @param competences what each unit takes, by its id
 */
export function asCandidates(
  rows: WorkerRow[],
  desk: Scene['desk'],
  load: Load,
  competences: Record<string, Competence[]>,
): Worker[] {
  return rows
    .filter((row) => couldBeAsked(row, desk, load))
    .map((row) => asWorker(row, load, load.duty?.[row.workerId]?.units ?? [], competences));
}

function couldBeAsked({ workerId, present, hasPhone }: WorkerRow, desk: Scene['desk'], load: Load): boolean {
  const duty = load.duty?.[workerId];
  if (hasPhone && duty && !duty.onSite) return true;
  return present && (duty !== undefined || workerId === desk.holder || workerId === desk.lead);
}

function asWorker(
  { more, hasPhone: _, room, ...row }: WorkerRow,
  load: Load,
  units: string[],
  competences: Record<string, Competence[]>,
): Worker {
  const { voice, sms, webchat, ...special } = more ?? LIKE_MOST;
  const duty = load.duty?.[row.workerId];
  const contacts = load.held?.[row.workerId] ?? 0;
  const offers = load.open?.[row.workerId] ?? 0;
  const calls = load.calls?.[row.workerId];
  const narrow = load.narrow?.[row.workerId];
  const left = Object.entries({
    voice: voice === null ? null : voice - (calls?.calls ?? 0),
    sms: sms === null ? null : sms - (narrow?.sms ?? 0),
    webchat: webchat === null ? null : webchat - (narrow?.webchat ?? 0),
  }).filter(([, room]) => room !== null);
  return {
    ...row,
    ...special,
    ...{ contacts, offers, room: room - contacts - offers },
    onDuty: duty?.onSite ?? false,
    standby: duty ? !duty.onSite : false,
    inCall: calls?.inCall ?? false,
    roomOn: Object.fromEntries(left) as Worker['roomOn'],
    competences: units.flatMap((id) => competences[id] ?? []),
  };
}
