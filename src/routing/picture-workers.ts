import type { Competence, Scene, Worker } from '../../libs/routing/index.js';
import { CAN_TAKE_CALLS } from './can-take-calls.js';

/** Everyone who is here or has a telephone that was checked, when anyone waits; `asCandidates` says who of them could be asked. */
export const WORKERS = `
    select w.id as "workerId", w.room, w.languages, h.worker_id is not null as "hasPhone", w.id in (${CAN_TAKE_CALLS}) as "canCall", p.worker_id is not null as present,
      coalesce(p.status = 'available', false) as available,
      coalesce(extract(epoch from p.idle_since), 0)::float8 * 1000 as "idleSince",
      case when (w.room_voice, w.room_sms, w.room_webchat, w.gender, w.peer, w.role) is distinct from (1, null, null, null, false, 'worker')
        then json_build_object('voice', w.room_voice, 'sms', w.room_sms, 'webchat', w.room_webchat,
          'gender', w.gender, 'peer', w.peer, 'lead', w.role = 'lead') end as more
    from worker w
    left join presence p on p.worker_id = w.id and p.lease_until > (select at from t)
    left join worker_reach h on h.worker_id = w.id and h.verified_at is not null
    where w.disabled_at is null and (h.worker_id is not null or p.worker_id is not null)
      and (exists (select from contact where waits) or exists (select from contact where to_relieve is not null))`;

/**
 * What is on whom. Each is found once and told by the worker's id, not joined: PostgreSQL would go through it anew for
 * every worker, and a hall of five hundred would wait for that.
 */
export const LOAD = `
    select
      (select json_object_agg(worker_id, json_build_object('onSite', on_site, 'units', units)) from (
        select worker_id, bool_or(mode = 'site') as on_site, array_agg(unit_id) as units from shift
        where tstzrange(starts_at, ends_at) @> (select at from t) group by worker_id) of) as duty,
      (select json_object_agg(worker_id, n) from (
        select worker_id, count(*)::int as n from responsibility where until is null and kind = 'worker' group by worker_id) of) as held,
      (select json_object_agg(worker_id, n) from (
        select worker_id, count(*)::int as n from offer where outcome is null group by worker_id) of) as open,
      -- with every telephone of it put down nobody is in a call, though the contact goes on being theirs
      (select json_object_agg(worker_id, json_build_object('calls', n, 'inCall', is_on)) from (
        select r.worker_id, count(*)::int as n, bool_or(c.state = 'answered' and is_there) as is_on
        from (select id, state, exists (select from voice_leg t where t.contact_id = k.id and t.state <> 'ended') as is_there
          from contact k where channel = 'voice' and state in ('answered', 'wrap-up') offset 0) c
        cross join lateral (select worker_id from responsibility
          where contact_id = c.id and until is null and kind = 'worker' limit 1) r group by r.worker_id) of) as calls,
      (select json_object_agg(worker_id, true) from (select distinct worker_id from voice_leg
        where state = 'answered' and stage in ('room', 'calling') and worker_id is not null) of) as talking,
      (select json_object_agg(worker_id, json_build_object('sms', sms, 'webchat', webchat)) from (
        select n.id as worker_id, count(*) filter (where c.channel = 'sms')::int as sms,
          count(*) filter (where c.channel = 'webchat')::int as webchat
        from (select id from worker where room_sms is not null or room_webchat is not null offset 0) n
        cross join lateral (select contact_id from responsibility
          where worker_id = n.id and until is null and kind = 'worker' offset 0) r
        join contact c on c.id = r.contact_id group by n.id) of) as narrow`;

type Special = Pick<Worker, 'gender' | 'peer' | 'lead'>;
type Rooms = Record<'voice' | 'sms' | 'webchat', number | null>;

export interface WorkerRow extends Pick<
  Worker,
  'workerId' | 'present' | 'hasPhone' | 'available' | 'canCall' | 'room' | 'idleSince' | 'languages'
> {
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
  /** In a call in whatever way: also who sits beside, or leads. */
  talking: ByWorker<true>;
  /** Of those with less room on a channel. */
  narrow: ByWorker<{ sms: number; webchat: number }>;
}

const LIKE_MOST: Special & Rooms = {
  ...{ gender: null, peer: false, lead: false },
  ...{ voice: 1, sms: null, webchat: null },
};

const NO_CALL = { calls: 0, inCall: false };
const NONE_TAKEN = { sms: 0, webchat: 0 };

/**
 * Everyone who could be asked: on duty by the roster, at home with a number that was checked, and the desk and the lead
 * whether on duty or not, here or by a number that was checked. @param competences what each unit takes, by its id
 */
export function asCandidates(
  rows: WorkerRow[],
  desk: Scene['desk'],
  load: Load,
  competences: Record<string, Competence[]>,
): Worker[] {
  return rows.filter((row) => couldBeAsked(row, desk, load)).map((row) => asWorker(row, load, competences));
}

function couldBeAsked({ workerId, present, hasPhone }: WorkerRow, desk: Scene['desk'], load: Load): boolean {
  const duty = load.duty?.[workerId];
  if (hasPhone && duty && !duty.onSite) return true;
  if (workerId === desk.holder || workerId === desk.lead) return present || hasPhone;
  return present && duty !== undefined;
}

const of = <T, N>(all: ByWorker<T>, workerId: string, none: N): T | N => all?.[workerId] ?? none;

function asWorker(row: WorkerRow, load: Load, competences: Record<string, Competence[]>): Worker {
  const { more, room, ...who } = row;
  const { voice, sms, webchat, ...special } = more ?? LIKE_MOST;
  const duty = of(load.duty, row.workerId, null);
  const [contacts, offers] = [of(load.held, row.workerId, 0), of(load.open, row.workerId, 0)];
  const { calls, inCall: answersInCall } = of(load.calls, row.workerId, NO_CALL);
  const inCall = answersInCall || of(load.talking, row.workerId, false);
  const taken = { voice: calls, ...of(load.narrow, row.workerId, NONE_TAKEN) };
  return {
    ...who,
    ...special,
    ...{ contacts, offers, inCall, room: room - contacts - offers },
    onDuty: duty !== null && duty.onSite,
    standby: duty !== null && !duty.onSite,
    roomOn: leftOf({ voice, sms, webchat }, taken),
    competences: (duty?.units ?? []).flatMap((id) => competences[id] ?? []),
  };
}

function leftOf(rooms: Rooms, taken: Record<keyof Rooms, number>): Worker['roomOn'] {
  const left: Worker['roomOn'] = {};
  for (const channel of ['voice', 'sms', 'webchat'] as const) {
    const room = rooms[channel];
    if (room !== null) left[channel] = room - taken[channel];
  }
  return left;
}
