import { Injectable } from '@nestjs/common';
import type { CallView, Named, Party } from '../../../../libs/protocol/index.js';
import { partyState, type Seated } from '../../../../libs/voice/index.js';
import { Audit } from '../../../audit/audit.js';
import { Readers } from '../../../contacts/readers.js';
import type { SignedWorker } from '../../../platform/access/signed-worker.js';
import { Database } from '../../../platform/database/database.js';

type Row = Seated & {
  legId: string;
  worker: Named | null;
  holderId: string | null;
  label: string | null;
  number: string | null;
  since: Date;
  acceptedAt: Date | null;
  isApart: boolean;
};

const PARTIES = `
  select l.id as "legId", l.kind, l.purpose, l.state, l.stage, l.held, l.muted, l.lead_way as "leadWay", l.label, l.number, l.changed_at as since,
    l.accepted_at as "acceptedAt", v.is_apart as "isApart", r.worker_id as "holderId",
    case when w.id is not null then jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) end as worker
  from voice_leg l join voice_call v on v.contact_id = l.contact_id left join worker w on w.id = l.worker_id
  left join responsibility r on r.contact_id = l.contact_id and r.until is null
  where l.contact_id = $1 and l.state <> 'ended' order by l.made_at, l.id`;

/** Who is in a call, for those who may read the contact. */
@Injectable()
export class CallDesk {
  constructor(
    private readonly db: Database,
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  /** @throws Refused `unknown-contact`, `not-yours` */
  async open(contactId: string, worker: SignedWorker): Promise<CallView> {
    await this.readers.check(contactId, worker);
    await this.audit.recordRead({ workerId: worker.workerId, action: 'contact.read', contactId });
    return this.view(contactId);
  }

  mayRead(contactId: string, worker: SignedWorker): Promise<void> {
    return this.readers.check(contactId, worker);
  }

  async view(contactId: string): Promise<CallView> {
    const rows = await this.db.rows<Row>(PARTIES, [contactId]);
    return { contactId, parties: rows.map(asParty), apart: rows.some(({ isApart }) => isApart) };
  }

  /** Those who are told when a call has gone wrong, and who was talking in it. */
  async alarmed(contactId: string): Promise<{ watch: string | null; worker: string | null }> {
    const [row] = await this.db.rows<{ watch: string | null; worker: string | null }>(
      `select (select worker_id from watch where until is null) as watch, w.first_name as worker
       from responsibility r left join worker w on w.id = r.worker_id where r.contact_id = $1 and r.until is null`,
      [contactId],
    );
    return row ?? { watch: null, worker: null };
  }
}

function asParty(row: Row): Party {
  const { legId, worker, label, number, since, acceptedAt } = row;
  return {
    ...{ legId, worker, label },
    // a colleague's own telephone is nobody's business
    number: row.kind === 'worker' ? null : number,
    who: whoIs(row),
    state: partyState(row),
    since: since.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
  };
}

function whoIs({ kind, purpose, worker, holderId }: Row): Party['who'] {
  if (kind === 'caller') return 'person';
  if (kind === 'guest') return purpose as Party['who'];
  if (purpose === 'lead') return 'lead';
  return worker?.workerId === holderId ? 'worker' : 'colleague';
}
