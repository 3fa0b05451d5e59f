import { Body, Controller, Delete, Get, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { SessionEnded, SignedIn as SignedInView, SignIn, WorkerSignedIn } from '../../libs/protocol/index.js';
import { Audit } from '../audit/audit.js';
import { Allow } from '../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../platform/access/signed-worker.js';
import { Database } from '../platform/database/database.js';
import { PasswordGuard } from './local.strategy.js';
import { Sessions } from './sessions.js';
import { notRight } from './sign-in.js';
import { SignOut } from './sign-out.js';

@Controller('api/session')
export class SessionController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly signOut: SignOut,
    private readonly audit: Audit,
  ) {}

  @Post()
  @Allow('session.open')
  @UseGuards(PasswordGuard)
  @ApiCreatedResponse({ standardSchema: SignedInView })
  async open(
    @Req() request: { user: { workerId: string } },
    @Body({ schema: SignIn }) _body: unknown,
  ): Promise<SignedInView> {
    const opened = await this.sessions.open(request.user.workerId);
    const worker = opened && (await this.sessions.find(opened.token));
    if (!worker) throw notRight();
    await this.audit.record(this.database, { workerId: worker.workerId, action: 'signed-in' });
    return { token: opened.token, expiresAt: opened.expiresAt, worker: seen(worker) };
  }

  @Get()
  @Allow('session.own')
  @ApiOkResponse({ standardSchema: WorkerSignedIn })
  whoAmI(@SignedIn() worker: SignedWorker): WorkerSignedIn {
    return seen(worker);
  }

  @Delete()
  @Allow('session.own')
  @ApiOkResponse({ standardSchema: SessionEnded })
  async end(@SignedIn() worker: SignedWorker): Promise<SessionEnded> {
    await this.signOut.of(worker);
    return { ok: true };
  }
}

const seen = ({ workerId, name, title, username, role }: SignedWorker): WorkerSignedIn => ({
  workerId,
  name,
  title,
  username,
  role,
});
