import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AuditLine, AuditProof, AuditQuery, AuditVerifyQuery } from '../../libs/protocol/index.js';
import { Allow } from '../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../platform/access/signed-worker.js';
import { Database } from '../platform/database/database.js';
import { Audit } from './audit.js';
import { verify } from './verify.js';

const READ = `
  select id, at, worker_id, action, contact_id, about_id, seal from audit
  where ($1::uuid is null or contact_id = $1) and ($2::uuid is null or worker_id = $2)
    and ($3::bigint is null or id < $3)
  order by id desc limit $4`;

interface Row {
  id: string;
  at: Date;
  worker_id: string | null;
  action: string;
  contact_id: string | null;
  about_id: string | null;
  seal: string | null;
}

const asLine = (row: Row): AuditLine => ({
  id: Number(row.id),
  at: row.at.toISOString(),
  workerId: row.worker_id,
  action: row.action,
  contactId: row.contact_id,
  aboutId: row.about_id,
  seal: row.seal === null ? null : Number(row.seal),
});

@Controller('api/audit')
@Allow('audit.read')
export class AuditController {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Newest first. Who looks at who looked is written down too. */
  @Get()
  @ApiOkResponse({ standardSchema: AuditLine, isArray: true })
  async read(
    @SignedIn() worker: SignedWorker,
    @Query({ schema: AuditQuery }) query: AuditQuery,
  ): Promise<AuditLine[]> {
    const { contactId, workerId, before, limit } = query;
    await this.audit.recordRead({
      workerId: worker.workerId,
      action: 'audit-read',
      ...(contactId ? { contactId } : {}),
      ...(workerId ? { aboutId: workerId } : {}),
    });
    const rows = await this.database.rows<Row>(READ, [
      contactId ?? null,
      workerId ?? null,
      before ?? null,
      limit,
    ]);
    return rows.map(asLine);
  }

  @Get('proof')
  @ApiOkResponse({ standardSchema: AuditProof })
  prove(@Query({ schema: AuditVerifyQuery }) { seal, hash }: AuditVerifyQuery): Promise<AuditProof> {
    return verify(this.database, seal && hash ? { seal, hash } : null);
  }
}
