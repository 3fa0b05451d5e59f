import { Injectable } from '@nestjs/common';
import { belongsTo, type Competence, type Redirect } from '../../libs/routing/index.js';
import type { AgeGroup, Area, Need, PickPolicy, Why } from '../../libs/protocol/index.js';
import { hold, type Held } from '../contacts/ledger.js';
import { fitOf, type Fit } from '../people/wishes.js';
import { Database, type Tx } from '../platform/database/database.js';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Refused } from '../platform/refused.js';
import { isTheirShiftNow } from '../roster/at-work.js';
import { HeldInVain } from './attention/held-in-vain.js';
import { AcceptOffer } from './accept-offer.js';
import { make, withdrawOpen, type NewOffer } from './offers.js';
import { REDIRECTS_NOW } from './steering/redirects-now.js';

type Taking = 'taken' | 'standby' | 'handover';

interface Standing {
  pick: PickPolicy;
  /** Holds the watch, leads, or has said that they see to it. */
  isTheirs: boolean;
  onDuty: boolean;
  competences: Competence[];
  redirects: Redirect[];
  need: Need | null;
  area: Area | null;
  midArea: string | null;
  age: AgeGroup | null;
}

const STANDING = `
  select (select pick from routing_policy) as pick,
    $3 = 'lead' or exists (select from watch where worker_id = $2 and until is null)
      or c.acknowledged_by = $2 and c.acknowledged_until > clock_timestamp() as "isTheirs",
    exists (select from shift s where ${isTheirShiftNow('$2')}) as "onDuty",
    coalesce((select jsonb_agg(jsonb_build_object('unitId', t.unit_id, 'needs', t.needs, 'areas', t.areas, 'ages', t.ages))
      from shift s join competence_today t on t.unit_id = s.unit_id
      where ${isTheirShiftNow('$2')}), '[]') as competences,
    ${REDIRECTS_NOW} as redirects,
    c.need, c.area, c.mid_area as "midArea", c.age_group as age
  from contact c where c.id = $1`;

/** After them there is no human: the watch-holder, and the hub lead once the ladder has come to them. */
const IS_LAST = `
  select from watch where worker_id = $2 and until is null
  union all select from watch_standby s, contact c where s.worker_id = $2 and s.rung = 'lead' and c.id = $1 and c.alarm = 'lead'`;

/**
 * Takes a contact at once: an offer to themselves, accepted in the same breath. One that waits; or one whose worker says
 * nothing, or whom the person wishes to be relieved of, by the desk or a lead.
 */
@Injectable()
export class TakeContact {
  constructor(
    private readonly db: Database,
    private readonly accepting: AcceptOffer,
    private readonly inVain: HeldInVain,
  ) {}

  /** @throws Refused `not-waiting`, `not-allowed`, `needs-another` */
  run(contactId: string, worker: SignedWorker): Promise<string> {
    return this.db.transaction((tx) => this.within(tx, contactId, worker));
  }

  /** From home, by a key on a telephone that rang for it. The contact is locked. @throws Refused `not-waiting`, `needs-another`, `offer-gone` */
  async byRing(tx: Tx, contactId: string, workerId: string): Promise<void> {
    const held = await hold(tx, contactId);
    if (held.holds !== 'desk') throw new Refused('not-waiting', 'Kontakten är redan mottagen.');
    const fit = await fitOf(tx, contactId, workerId);
    if (fit === 'avoided' || (await isForAnother(tx, contactId, { workerId, fit }))) throw forAnother();
    await this.take(tx, { contactId, workerId, step: 'standby' });
  }

  private async within(tx: Tx, contactId: string, { workerId, role }: SignedWorker): Promise<string> {
    const held = await hold(tx, contactId);
    const from = await this.heldInVainBy(tx, held);
    if (from === workerId || (held.holds !== 'desk' && from === null))
      throw new Refused('not-waiting', `${held.holder?.name ?? 'Ingen'} ansvarar redan för kontakten.`);
    await checkPick(tx, contactId, { workerId, role, isInVain: from !== null });
    if (from === null) return this.take(tx, { contactId, workerId, step: 'taken' });
    await withdrawOpen(tx, contactId);
    return this.take(tx, { contactId, workerId, step: 'handover', from });
  }

  /** The worker it may be taken over from; null when it waits, or is in good hands. */
  private async heldInVainBy(tx: Tx, { contactId, holds, holder }: Held): Promise<string | null> {
    if (holds !== 'worker' || !holder) return null;
    return (await this.inVain.isOpen(tx, contactId)) ? holder.workerId : null;
  }

  private async take(
    tx: Tx,
    { contactId, workerId, step, from }: Pick<NewOffer, 'contactId' | 'workerId' | 'from'> & { step: Taking },
  ): Promise<string> {
    const why: Why[] = [step === 'standby' ? step : 'taken'];
    await make(tx, [{ contactId, workerId, step, why, byOwnHand: true, ...(from ? { from } : {}) }], 60);
    const [offer] = await tx.rows<{ id: string }>(
      `select id from offer where contact_id = $1 and worker_id = $2 and outcome is null`,
      [contactId, workerId],
    );
    return this.accepting.within(tx, (offer as { id: string }).id, workerId);
  }
}

/** Whom the person does not want to meet is never told so. */
const TO_A_COLLEAGUE = 'Kontakten går till en kollega.';
const notAllowed = (why: string): Refused => new Refused('not-allowed', why, 403);
const forAnother = (): Refused =>
  new Refused('needs-another', 'Personen har bett om någon särskild. Kontakten går till en kollega.');

/** Another hard wish that they do not meet. Whoever is the last human may, so that no wish leaves a person with nobody. */
async function isForAnother(
  tx: Tx,
  contactId: string,
  { workerId, fit }: { workerId: string; fit: Fit },
): Promise<boolean> {
  if (fit !== 'unmet') return false;
  return (await tx.rows(IS_LAST, [contactId, workerId])).length === 0;
}

/** @throws Refused `not-allowed`, `needs-another` */
async function checkPick(
  tx: Tx,
  contactId: string,
  { workerId, role, isInVain }: Pick<SignedWorker, 'workerId' | 'role'> & { isInVain: boolean },
): Promise<void> {
  const fit = await fitOf(tx, contactId, workerId);
  if (fit === 'avoided') throw notAllowed(TO_A_COLLEAGUE);
  const [standing] = await tx.rows<Standing>(STANDING, [contactId, workerId, role]);
  const fault = standing && whyNot(isInVain ? { ...standing, pick: 'watch' } : standing);
  if (fault) throw notAllowed(fault);
  if (await isForAnother(tx, contactId, { workerId, fit })) throw forAnother();
}

/** Why they may not take it; null when they may. */
function whyNot(standing: Standing): string | null {
  const { pick, isTheirs, onDuty, redirects } = standing;
  if (isTheirs) return null;
  if (pick === 'watch') return 'Bara vakten och ledaren tar kontakter direkt ur kön.';
  if (!onDuty) return 'Du är inte i tjänst.';
  if (pick === 'anyone') return null;
  return belongsTo(standing, standing, redirects) ? null : 'Kontakten hör till en annan enhet.';
}
