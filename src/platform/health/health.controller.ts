import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import { setTimeout as after } from 'node:timers/promises';
import { Done, Refusal } from '../../../libs/protocol/index.js';
import { Allow } from '../access/allow.js';
import { Database } from '../database/database.js';
import { Refused } from '../refused.js';

/** A hub that cannot reach its database says so within a second, so that others take over. */
const PATIENCE_MS = 800;

@Controller('health')
@Allow('public')
export class HealthController {
  constructor(private readonly db: Database) {}

  @Get('live')
  @ApiOkResponse({ standardSchema: Done })
  live(): Done {
    return { ok: true };
  }

  @Get('ready')
  @ApiOkResponse({ standardSchema: Done })
  @ApiServiceUnavailableResponse({ standardSchema: Refusal })
  async ready(): Promise<Done> {
    // plpgsql too: a half-upgraded server answers plain SQL and fails at the first function.
    const asked = this.db.rows(`do $$ begin perform 1; end $$`).then(
      () => true,
      () => false,
    );
    const answered = await Promise.race([asked, after(PATIENCE_MS, false)]);
    if (!answered) throw new Refused('database', 'Databasen svarar inte.', 503);
    return { ok: true };
  }
}
