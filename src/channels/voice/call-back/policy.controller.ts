import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CallBackPolicy } from '../../../../libs/protocol/index.js';
import { Allow } from '../../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../../platform/access/signed-worker.js';
import { Database } from '../../../platform/database/database.js';
import { policyNow } from './policy.js';

/** How call-backs are done: how many tries and when, at which hours, when a text tells of them. */
@Controller('api/call-back-policy')
export class CallBackPolicyController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('routing.steer')
  @ApiOkResponse({ standardSchema: CallBackPolicy })
  async now() {
    return (await policyNow(this.db)).policy;
  }

  @Put()
  @Allow('routing.steer')
  @ApiOkResponse({ standardSchema: CallBackPolicy })
  async set(@Body({ schema: CallBackPolicy }) policy: CallBackPolicy, @SignedIn() by: SignedWorker) {
    await this.db.rows(
      `insert into call_back_policy (policy, set_by) values ($1, $2)
       on conflict (one) do update set policy = excluded.policy, set_by = excluded.set_by, set_at = clock_timestamp()`,
      [JSON.stringify(policy), by.workerId],
    );
    return policy;
  }
}
