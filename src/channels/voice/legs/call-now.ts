import type {
  ContactState,
  Language,
  Named,
  UnmetChoice,
  UnmetWish,
} from '../../../../libs/protocol/index.js';
import type { Tx } from '../../../platform/database/database.js';

/** A contact by telephone as it stands. */
export interface CallNow {
  contactId: string;
  state: ContactState;
  channel: string;
  band: string;
  language: Language;
  question: string | null;
  holds: 'desk' | 'worker' | 'closed';
  holder: Named | null;
  isExhausted: boolean;
  isSeen: boolean;
  /** A hard wish that nobody here can meet, while they wait; whoever is to be called back and holds on, or calls again, may take another still. */
  unmet: UnmetWish | null;
  /** What they chose instead. */
  chosen: UnmetChoice | null;
  /** What the network said of who calls. */
  number: string | null;
  /** Where they wish to be called, by their own word. */
  callBackTo: string | null;
  /** Their word on the number; null: not asked. */
  isSafe: boolean | null;
  rooms: number;
  /** The provider's name of the telephone of whoever answers for it, in the room. */
  holderLeg: string | null;
}

const NOW = `
  select c.id as "contactId", c.state, c.channel, c.band, c.language, c.question, r.kind as holds, coalesce(c.alarm = 'lead', false) as "isExhausted",
    coalesce(c.acknowledged_until > clock_timestamp(), false) as "isSeen",
    case when c.waits and c.unmet_choice is distinct from 'another' and (c.band <> 'R0' or c.unmet = 'avoid') then c.unmet end as unmet, c.unmet_choice as chosen,
    case when w.id is not null then jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) end as holder,
    v.number, v.call_back_to as "callBackTo", n.is_safe as "isSafe", coalesce(v.rooms, 0) as rooms,
    (select l.provider_id from voice_leg l where l.contact_id = c.id and l.worker_id = r.worker_id and l.purpose <> 'lead' and l.state = 'answered'
       and l.stage in ('room', 'calling') limit 1) as "holderLeg"
  from contact c join responsibility r on r.contact_id = c.id and r.until is null
  left join worker w on w.id = r.worker_id left join voice_call v on v.contact_id = c.id
  left join voice_number n on n.number = v.number where c.id = $1`;

export async function callNow(tx: Pick<Tx, 'rows'>, contactId: string): Promise<CallNow> {
  const [now] = await tx.rows<CallNow>(NOW, [contactId]);
  return now as CallNow;
}

/** Each time two meet it is in a room of its own. */
export async function newRoom(tx: Tx, contactId: string): Promise<string> {
  const [call] = await tx.rows<{ rooms: number }>(
    `update voice_call set rooms = rooms + 1 where contact_id = $1 returning rooms`,
    [contactId],
  );
  return `${contactId}-${call?.rooms ?? 0}`;
}
