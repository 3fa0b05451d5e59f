import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { HttpRefusals, schemaPipe } from '../refusals.js';
import { AccessGuard } from './access-guard.js';

/** Closes every edge of the application: what is not opened, not signed in or not well-formed stops here. */
@Module({
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useValue: schemaPipe },
    { provide: APP_FILTER, useClass: HttpRefusals },
  ],
})
export class AccessModule {}
