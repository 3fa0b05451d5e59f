import type { UnmetWish } from '../../libs/protocol/index.js';
import type { Grading } from '../../libs/triage/index.js';
import type { Tx } from '../platform/database/database.js';

/** How a contact is graded, and what the hub is asking. */
export interface GradingNow extends Grading {
  /** The question that is open to the person, if any. */
  question: string | null;
  /** A hard wish that could not be met, which the person has not been asked about yet: the open question comes first. */
  wishInTurn: UnmetWish | null;
  /** A worker has written to them: the hub asks no more. */
  spoken: boolean;
  /** The line of the log that this answer stands in already, when it was sent before. */
  said: number | null;
}

const GRADING = `
    select c.band, c.floor, c.settled, c.need, c.area, c.reasons, c.question,
      case when c.channel = 'sms' and c.waits and c.unmet_choice is null and c.question is not null then c.unmet end as "wishInTurn",
      jsonb_strip_nulls(jsonb_build_object('need', c.need, 'area', c.area)) || c.answers as answers,
      exists (select from entry e where e.contact_id = c.id and e.kind = 'message' and e.actor ->> 'kind' = 'worker') as spoken,
      (select e.seq from entry e where e.contact_id = c.id and e.client_id = $2 limit 1) as said
    from contact c where c.id = $1`;

/** @param clientId the sender's own id of the answer, by which it is known again */
export async function gradingOf(
  tx: Pick<Tx, 'rows'>,
  contactId: string,
  clientId: string | null = null,
): Promise<GradingNow> {
  const [row] = await tx.rows<GradingNow>(GRADING, [contactId, clientId]);
  return row as GradingNow;
}

/** Danger to life; or it is worse than what somebody has seen and said that they see to. */
const IS_ANOTHER = `($2 = 'R0' and band <> 'R0'
  or acknowledged_until > clock_timestamp() and case when $2 = 'Rx' then 2 else substr($2, 2)::int end < rank)`;
const SET = `
    update contact set band = $2, need = $3, area = $4, mid_area = case when area is not distinct from $4 then mid_area end,
      carried = carried and area is not distinct from $4, reasons = $5, question = $6, answers = $7, floor = $8, settled = $9,
      round = round + case when ${IS_ANOTHER} then 1 else 0 end,
      round_at = case when ${IS_ANOTHER} then clock_timestamp() else round_at end,
      acknowledged_by = case when ${IS_ANOTHER} then null else acknowledged_by end,
      acknowledged_until = case when ${IS_ANOTHER} then null else acknowledged_until end,
      step = case when band <> $2 then 0 else step end, step_at = case when band <> $2 then clock_timestamp() else step_at end
    where id = $1`;

/**
 * Another band has another plan: it begins at its first step. Danger to life begins a new round: whoever let an earlier,
 * lesser offer go is asked again. That somebody had seen something less keeps nobody from hearing of what is worse.
 */
export async function setGrading(
  tx: Tx,
  contactId: string,
  { band, need, area, reasons, question, answers, floor, settled }: Grading & { question: string | null },
): Promise<void> {
  await tx.rows(SET, [
    contactId,
    ...[band, need, area, reasons, question, JSON.stringify(answers), floor, settled],
  ]);
  tx.announce({ kind: 'contact', contactId }, { kind: 'graded', contactId });
}
