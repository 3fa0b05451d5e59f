import type { Tx } from '../../../platform/database/database.js';
import { isAsked, type CallerLeg, type GuestLeg, type LegRow, type WorkerLeg } from './leg-row.js';

const COLUMNS = `
  l.id, l.contact_id as "contactId", l.kind, l.purpose, l.worker_id as "workerId", l.alert_id as "alertId", l.offer_id as "offerId",
  l.number, l.way, l.outgoing, l.provider_id as "providerId", l.host, l.conversation, l.state, l.ended_by as "endedBy",
  l.has_answered as "hasAnswered", l.stage, l.tick, l.told, l.say, l.room, l.wish, l.tries, l.moves,
  l.held, l.muted, l.lead_way as "leadWay", l.ears, l.keys, l.asked_by as "askedBy", l.label, l.brief, l.accepted_at is not null as "hasAccepted"`;

type Reader = Pick<Tx, 'rows'>;

/** Which leg a webhook is about, before anything is locked: the contact comes first, and never changes. */
export async function findLeg(
  tx: Reader,
  by: { id?: string | null; providerId?: string | null },
): Promise<LegRow | null> {
  const [leg] = await tx.rows<LegRow>(
    `select ${COLUMNS} from voice_leg l where l.provider_id = $1 or l.id = $2 limit 1`,
    [by.providerId ?? null, by.id ?? null],
  );
  return leg ?? null;
}

/** All telephones of a contact that are not put down, locked: after the contact, in the order of their ids. */
export function liveLegs(tx: Reader, contactId: string): Promise<LegRow[]> {
  return tx.rows<LegRow>(
    `select ${COLUMNS} from voice_leg l where l.contact_id = $1 and l.state <> 'ended' order by l.id for update`,
    [contactId],
  );
}

export async function lockLeg(tx: Reader, id: string): Promise<LegRow> {
  const [leg] = await tx.rows<LegRow>(`select ${COLUMNS} from voice_leg l where l.id = $1 for update`, [id]);
  return leg as LegRow;
}

const ADD = `
  insert into voice_leg (id, contact_id, kind, purpose, worker_id, alert_id, offer_id, number, way, outgoing, provider_id, host,
    conversation, state, has_answered, stage, say, room, wish, lead_way, asked_by, label, brief)
  select r.id, r."contactId", r.kind, r.purpose, r."workerId", r."alertId", r."offerId", r.number, r.way, r.outgoing, r."providerId", r.host,
    r.conversation, r.state, r."hasAnswered", r.stage, r.say, r.room, r.wish, r."leadWay", r."askedBy", r.label, r.brief
  from jsonb_to_record($1::jsonb) as r(id uuid, "contactId" uuid, kind text, purpose text, "workerId" uuid, "alertId" uuid,
    "offerId" uuid, number text, way text, outgoing boolean, "providerId" text, host text, conversation text, state text, "hasAnswered" boolean,
    stage text, say jsonb, room text, wish text, "leadWay" text, "askedBy" uuid, label text, brief text)
  on conflict do nothing returning id`;

const NEW = {
  ...{ alertId: null, offerId: null, providerId: null, host: null, conversation: null, endedBy: null },
  ...{ way: 'phone', hasAnswered: false, tick: 1, told: {}, say: [], room: null, tries: 0, moves: 0 },
  ...{
    held: null,
    muted: false,
    leadWay: null,
    ears: 'open',
    keys: '',
    askedBy: null,
    label: null,
    brief: null,
  },
  ...{ hasAccepted: false },
};

/** @returns null when there is one already: the person's only telephone, this worker's only one in this call */
export async function addLeg(
  tx: Tx,
  leg: Pick<LegRow, 'id' | 'contactId' | 'kind' | 'stage' | 'number'> &
    Partial<CallerLeg | WorkerLeg | GuestLeg>,
): Promise<LegRow | null> {
  const row = {
    ...{ ...NEW, outgoing: true, state: 'wanted', wish: 'dial', purpose: null, workerId: null },
    ...leg,
  } as LegRow;
  const [added] = await tx.rows(ADD, [JSON.stringify(row)]);
  tx.announce({ kind: 'call', contactId: leg.contactId });
  return added ? row : null;
}

const SAVE = `
  update voice_leg l set provider_id = coalesce(r."providerId", l.provider_id), host = coalesce(r.host, l.host),
    conversation = r.conversation,
    moved_at = case when r.conversation is distinct from l.conversation then clock_timestamp() else l.moved_at end, state = r.state, ended_by = r."endedBy", has_answered = r."hasAnswered", stage = r.stage,
    tick = r.tick, told = r.told, say = r.say, room = r.room, tries = r.tries, moves = r.moves,
    wish = case when r.state = 'ended' then null else r.wish end,
    claimed_until = case when r.wish is distinct from l.wish then null else l.claimed_until end,
    held = r.held, muted = r.muted, lead_way = r."leadWay", ears = r.ears, keys = r.keys,
    accepted_at = case when r."hasAccepted" then coalesce(l.accepted_at, clock_timestamp()) end,
    changed_at = case when (l.state, l.stage, l.held, l.muted, l.lead_way) is distinct from (r.state, r.stage, r.held, r.muted, r."leadWay")
      then clock_timestamp() else l.changed_at end,
    spoken_at = case when l.say is distinct from r.say then clock_timestamp() else l.spoken_at end,
    ended_at = case when r.state = 'ended' then coalesce(l.ended_at, clock_timestamp()) end, heard_at = clock_timestamp(), missing_since = null
  from jsonb_to_record($1::jsonb) as r(id uuid, "providerId" text, host text, conversation text, state text, "endedBy" text,
    "hasAnswered" boolean, stage text, tick int, told jsonb, say jsonb, room text, wish text, tries int, moves int,
    held text, muted boolean, "leadWay" text, ears text, keys text, "hasAccepted" boolean)
  where l.id = r.id`;

/** @param isNews whether anybody has to look at the call for it, in every hub: who only hears the next piece of music is none */
export async function saveLeg(tx: Tx, leg: LegRow, isNews = true): Promise<void> {
  await tx.rows(SAVE, [JSON.stringify(leg)]);
  if (isNews) tx.announce({ kind: 'call', contactId: leg.contactId });
}

/** Hung up; one that has not been dialled yet is simply not dialled. */
export async function putDown(tx: Tx, leg: LegRow): Promise<void> {
  const isDialled = leg.state !== 'wanted' || (leg.wish !== 'dial' && !isAsked(leg));
  if (isDialled) await saveLeg(tx, { ...leg, wish: 'hang-up', tries: 0 });
  else await saveLeg(tx, { ...leg, state: 'ended', endedBy: 'cancelled' });
}

/**
 * Something is to be heard in a room, or no longer: written onto the leg as it should be. What it was to hear and has not heard yet
 * comes before. Who is on their way into another document hears it there.
 */
export async function tune<L extends LegRow>(tx: Tx, leg: L, to: Partial<L>): Promise<L> {
  const isUnderWay = leg.wish === 'move' || leg.wish === 'hang-up';
  const isOwed = leg.wish === 'tune' || leg.wish === 'move';
  const next: L = {
    ...leg,
    ...to,
    say: [...(isOwed ? leg.say : []), ...(to.say ?? [])],
    wish: isUnderWay ? leg.wish : 'tune',
    tries: isUnderWay ? leg.tries : 0,
    tick: isUnderWay ? leg.tick : leg.tick + 1,
  };
  await saveLeg(tx, next);
  return next;
}
