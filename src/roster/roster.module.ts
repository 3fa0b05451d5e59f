import { Module } from '@nestjs/common';
import { Presence } from './presence.js';
import { Pulse } from './pulse.js';
import { RosterGateway } from './roster.gateway.js';
import { Shifts } from './shifts.js';
import { ShiftsController } from './shifts.controller.js';
import { Watch } from './watch.js';

@Module({
  controllers: [ShiftsController],
  providers: [Presence, Pulse, Shifts, Watch, RosterGateway],
  exports: [Presence, Pulse, Watch],
})
export class RosterModule {}
