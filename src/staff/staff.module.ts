import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { Accounts } from './accounts.js';
import { BearerStrategy } from './bearer.strategy.js';
import { Workers } from './directory-of-workers.js';
import { LocalStrategy } from './local.strategy.js';
import { Passwords } from './passwords.js';
import { ProfilesController } from './profiles.controller.js';
import { Profiles } from './profiles.js';
import { SessionSweep } from './session-sweep.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignInByPassword } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { WorkersController } from './workers.controller.js';

@Module({
  imports: [AuditModule],
  controllers: [SessionController, WorkersController, ProfilesController],
  providers: [
    ...[Sessions, SessionSweep, Passwords, SignInLimits, SignInByPassword, SignOut, Accounts, Workers],
    ...[LocalStrategy, BearerStrategy, Profiles],
  ],
  exports: [Sessions, Passwords, Workers],
})
export class StaffModule {}
