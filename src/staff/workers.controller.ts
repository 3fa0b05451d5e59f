import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  Done,
  NewPassword,
  NewWorker,
  SessionEnded,
  SessionsEnded,
  WorkerAccount,
  WorkerCreated,
  WorkerId,
  WorkerProfile,
} from '../../libs/protocol/index.js';
import { Allow } from '../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../platform/access/signed-worker.js';
import { Accounts } from './accounts.js';
import { Workers } from './directory-of-workers.js';
import { Passwords } from './passwords.js';
import { SignInLimits } from './sign-in-limits.js';

/** The register of staff, for admins. */
@Controller('api/workers')
@Allow('staff.manage')
export class WorkersController {
  constructor(
    private readonly accounts: Accounts,
    private readonly workers: Workers,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: WorkerAccount, isArray: true })
  list(): Promise<WorkerAccount[]> {
    return this.workers.all();
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: WorkerCreated })
  async create(
    @SignedIn() by: SignedWorker,
    @Body({ schema: NewWorker }) { password, ...worker }: NewWorker,
  ): Promise<WorkerCreated> {
    return { workerId: await this.accounts.create(by.workerId, worker, await this.passwords.hash(password)) };
  }

  /** The whole profile takes the place of the one before. */
  @Put(':id/profile')
  @ApiOkResponse({ standardSchema: Done })
  async setProfile(
    @SignedIn() by: SignedWorker,
    @Param('id', { schema: WorkerId }) id: string,
    @Body({ schema: WorkerProfile }) profile: WorkerProfile,
  ): Promise<Done> {
    await this.accounts.setProfile(by.workerId, id, profile);
    return { ok: true };
  }

  @Post(':id/disable')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: SessionsEnded })
  async disable(
    @SignedIn() by: SignedWorker,
    @Param('id', { schema: WorkerId }) id: string,
  ): Promise<SessionsEnded> {
    return { ok: true, ended: await this.accounts.disable(by.workerId, id) };
  }

  /** Opens the account again, and takes away a lock after wrong tries. */
  @Post(':id/enable')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: SessionEnded })
  async enable(
    @SignedIn() by: SignedWorker,
    @Param('id', { schema: WorkerId }) id: string,
  ): Promise<SessionEnded> {
    await this.limits.unlock(await this.accounts.enable(by.workerId, id));
    return { ok: true };
  }

  @Post(':id/password')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: SessionsEnded })
  async setPassword(
    @SignedIn() by: SignedWorker,
    @Param('id', { schema: WorkerId }) id: string,
    @Body({ schema: NewPassword }) { password }: NewPassword,
  ): Promise<SessionsEnded> {
    const hash = await this.passwords.hash(password);
    const { username, ended } = await this.accounts.setPassword(by.workerId, id, hash);
    await this.limits.unlock(username);
    return { ok: true, ended };
  }

  @Delete(':id/sessions')
  @ApiOkResponse({ standardSchema: SessionsEnded })
  async revoke(
    @SignedIn() by: SignedWorker,
    @Param('id', { schema: WorkerId }) id: string,
  ): Promise<SessionsEnded> {
    return { ok: true, ended: await this.accounts.revoke(by.workerId, id) };
  }
}
